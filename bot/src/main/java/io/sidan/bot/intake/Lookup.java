package io.sidan.bot.intake;

import io.sidan.bot.command.Numerals;
import io.sidan.bot.intake.cases.OpenCase;
import io.sidan.bot.intake.conversation.Scene;
import io.sidan.bot.intake.conversation.Threads;
import io.sidan.bot.intake.gist.Grams;
import io.sidan.bot.intake.matching.Likely;
import io.sidan.bot.intake.matching.Matcher;
import io.sidan.bot.intake.place.Spots;
import io.sidan.bot.intake.understanding.Finding;
import io.sidan.bot.intake.understanding.Report;
import io.sidan.bot.intake.words.Sense;
import io.sidan.core.message.OutcomeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the case a message speaks of among the township's cases, however long ago the group spoke of it. */
final class Lookup {

    private static final Pattern NUMBERED = Pattern.compile("^[^0-9]{0,4}(" + Numerals.DIGITS + ")号(?![楼院线])");

    private static final Duration DAYS = Duration.ofDays(3);
    private static final Duration A_DAY = Duration.ofDays(1);

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

    /** The sender's own case that has not ended and fits, heard of within some days; none where several may be meant. */
    Optional<OpenCase> ownStanding(Scene scene, Predicate<OpenCase> fits) {
        return only(toldHere(scene, DAYS)
                .filter(open -> open.reporter().equals(scene.message().sender()))
                .filter(fits));
    }

    /** The same of anybody, heard of within a day. */
    Optional<OpenCase> onlyStanding(Scene scene, Predicate<OpenCase> fits) {
        return only(toldHere(scene, A_DAY).filter(fits));
    }

    private static Stream<OpenCase> toldHere(Scene scene, Duration within) {
        Instant since = scene.message().at().minus(within);
        return scene.cases().toldIn(scene.message().group()).stream()
                .filter(open -> !open.heardAt().isBefore(since));
    }

    private static Optional<OpenCase> only(Stream<OpenCase> cases) {
        List<OpenCase> some = cases.limit(2).toList();
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
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

    /**
     * Another kind of problem at another spot of the roster is another matter, and so is any of who only said "me too"
     * before; all else goes on with the same.
     */
    boolean sameMatter(Scene scene, OpenCase open) {
        if (Threads.lastOwn(scene) == OutcomeKind.SUPPORT
                && scene.heard().reading().namesAKind()
                && !open.sameKind(scene.details().category())) {
            return false;
        }
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

    /** The cases that it may tell of, if it tells of anything. */
    List<Likely> likely(Scene scene) {
        if (!scene.heard().reading().tellsTheMatter()) {
            return List.of();
        }
        Report probe = probe(scene);
        return matcher.likely(probe, scene.cases().near(probe));
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
