package io.sidan.bot.intake;

import io.sidan.bot.command.Numerals;
import io.sidan.core.message.OutcomeKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the case a message speaks of among the township's cases, however long ago the group spoke of it. */
final class Lookup {

    private static final Pattern NUMBERED = Pattern.compile("^[^0-9]{0,4}(" + Numerals.DIGITS + ")号(?![楼院线])");

    private final Extractor extractor;

    Lookup(Extractor extractor) {
        this.extractor = extractor;
    }

    /** The case of this group that the words are about. */
    Optional<OpenCase> known(Scene scene) {
        return similar(scene).findFirst();
    }

    /** The sender's own case that the words are about. */
    Optional<OpenCase> ownKnown(Scene scene) {
        return similar(scene)
                .filter(open -> open.reporter().equals(scene.message().sender()))
                .findFirst();
    }

    /** The case whose number stands first in the words, such as 12号. */
    Optional<OpenCase> numbered(Scene scene) {
        Matcher number = NUMBERED.matcher(scene.heard().text());
        return number.find() ? scene.cases().numbered(Numerals.value(number.group(1))) : Optional.empty();
    }

    Optional<OpenCase> recalled(Scene scene) {
        return scene.message()
                .recalled()
                .flatMap(id -> scene.cases().holding(scene.message().group(), id));
    }

    Predicate<OpenCase> sameCategory(Scene scene) {
        String category = extractor.category(scene.heard());
        return open -> open.category().equals(category);
    }

    /** Another kind of matter at another spot is another matter. */
    boolean sameMatter(Scene scene, OpenCase open) {
        return open.sameKind(extractor.category(scene.heard()))
                || Spots.mayAgree(open.place(), extractor.place(scene.heard()));
    }

    private Stream<OpenCase> similar(Scene scene) {
        if (!scene.heard().reading().tellsTheMatter()) {
            return Stream.empty();
        }
        Report probe = Report.of(
                scene.heard(), List.of(), extractor.details(scene.heard()), new Finding(OutcomeKind.REPORT, 0, ""));
        return scene.cases().near(probe).stream()
                .filter(open -> open.group().equals(probe.message().group()))
                .filter(open -> open.sameKind(probe.category()) && Spots.mayAgree(open.place(), probe.place()))
                .sorted(Comparator.comparingDouble(open -> -Grams.overlap(probe.words(), open.words())));
    }
}
