package io.sidan.bot.intake.understanding;

import io.sidan.bot.intake.place.Places;
import io.sidan.bot.intake.words.Reading;
import io.sidan.bot.intake.words.Sense;
import io.sidan.core.message.Urgency;

/** Takes from a report's words where it is, how many suffer, how soon, and whether it is private. */
final class Extractor {

    private final Classifier classifier;
    private final Places places;

    Extractor(Classifier classifier, Places places) {
        this.classifier = classifier;
        this.places = places;
    }

    Details details(Heard heard) {
        String place = place(heard);
        return new Details(
                classifier.category(heard, place),
                urgency(heard.reading()),
                place,
                Headcount.households(heard.text()),
                Headcount.persons(heard.text()),
                Privacy.concerns(heard));
    }

    String place(Heard heard) {
        return places.find(heard.text()).orElse(null);
    }

    private static Urgency urgency(Reading reading) {
        if (reading.has(Sense.NOW) || reading.has(Sense.SMOKE) && !reading.has(Sense.BURNING)) {
            return Urgency.NOW;
        }
        return reading.has(Sense.WEEK) ? Urgency.WEEK : Urgency.NORMAL;
    }
}
