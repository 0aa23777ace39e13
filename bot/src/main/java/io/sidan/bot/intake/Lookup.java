package io.sidan.bot.intake;

import io.sidan.bot.command.Numerals;
import io.sidan.core.message.OutcomeKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the case a message speaks of among the township's cases, however long ago the group spoke of it. */
final class Lookup {

    private static final Pattern NUMBERED = Pattern.compile("^[^0-9]{0,4}(" + Numerals.DIGITS + ")号(?![楼院线])");

    private final Matcher matcher;

    Lookup(Matcher matcher) {
        this.matcher = matcher;
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
        var number = NUMBERED.matcher(scene.heard().text());
        return number.find() ? scene.cases().numbered(Numerals.value(number.group(1))) : Optional.empty();
    }

    Optional<OpenCase> recalled(Scene scene) {
        return scene.message()
                .recalled()
                .flatMap(id -> scene.cases().holding(scene.message().group(), id));
    }

    Predicate<OpenCase> sameCategory(Scene scene) {
        String category = scene.details().category();
        return open -> open.category().equals(category);
    }

    /** Another kind of problem at another spot of the roster is another matter; all else goes on with the same. */
    boolean sameMatter(Scene scene, OpenCase open) {
        return !scene.heard().local()
                || !scene.heard().reading().has(Sense.PROBLEMS)
                || open.sameKind(scene.details().category())
                || Spots.mayAgree(open.spot(), scene.spot());
    }

    /** The case, of whichever group, that would be told of again if this were a report. */
    Optional<OpenCase> told(Scene scene) {
        Report probe = probe(scene);
        return scene.heard().reading().tellsTheMatter()
                ? matcher.match(probe, scene.cases().near(probe))
                : Optional.empty();
    }

    private Stream<OpenCase> similar(Scene scene) {
        if (!scene.heard().reading().tellsTheMatter()) {
            return Stream.empty();
        }
        Report probe = probe(scene);
        return scene.cases().near(probe).stream()
                .filter(open -> open.group().equals(probe.message().group()))
                .filter(open -> open.sameKind(probe.category()) && Spots.mayAgree(open.spot(), probe.spot()))
                .sorted(Comparator.comparing((OpenCase open) -> !open.category().equals(probe.category()))
                        .thenComparingDouble(open -> -Grams.overlap(probe.words(), open.words())));
    }

    private Report probe(Scene scene) {
        return scene.impression().report(new Finding(OutcomeKind.REPORT, 0, ""), List.of());
    }
}
