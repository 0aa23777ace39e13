package io.sidan.bot.intake.conversation;

import io.sidan.bot.intake.cases.OpenCase;
import io.sidan.bot.intake.understanding.Role;
import io.sidan.core.message.OutcomeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which of the cases a group is talking about a message may belong to. */
public final class Threads {

    /** The window of one sender's own words, photos and places. */
    public static final Duration OWN = Duration.ofMinutes(3);

    private static final Duration JUST_NOW = Duration.ofMinutes(2);
    /** Nobody reads a message and answers it sooner. */
    private static final Duration READING = Duration.ofSeconds(12);

    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final Set<OutcomeKind> ADDS = EnumSet.of(
            OutcomeKind.REPORT,
            OutcomeKind.SENSITIVE,
            OutcomeKind.SUPPLEMENT,
            OutcomeKind.SUPPORT,
            OutcomeKind.CORRECTION);

    private Threads() {}

    /** The case of the message answered to. */
    public static Optional<OpenCase> quoted(Scene scene) {
        return scene.message()
                .quoted()
                .flatMap(id -> scene.cases().holding(scene.message().group(), id));
    }

    /** The case the sender spoke of within the window. */
    public static Optional<OpenCase> own(Scene scene) {
        return scene.ownRecent(OWN).filter(Threads::adds).findFirst().flatMap(said -> caseOf(scene, said));
    }

    /** The case any of the sender's words within the window were about. */
    public static Optional<OpenCase> ownTouched(Scene scene) {
        return scene.ownRecent(OWN)
                .flatMap(said -> caseOf(scene, said).stream())
                .findFirst();
    }

    /** The case the sender told of while the group still talks about it. */
    public static Optional<OpenCase> ownStillDiscussed(Scene scene) {
        return scene.recent(OWN)
                .flatMap(said -> caseOf(scene, said).stream())
                .filter(open -> open.reporter().equals(scene.message().sender()))
                .findFirst();
    }

    /** The case the sender told of last, as long as the conversation remembers. */
    public static Optional<OpenCase> ownLast(Scene scene) {
        return scene.ownRecent(Duration.ofMinutes(30))
                .filter(Threads::adds)
                .findFirst()
                .flatMap(said -> caseOf(scene, said));
    }

    /** The case others spoke of last that fits. */
    public static Optional<OpenCase> lately(Scene scene, Predicate<OpenCase> fits) {
        return cases(scene, LATELY).filter(fits).findFirst();
    }

    /** The same for who answers in a word: to a case told of only seconds ago rather than to the one before it, hardly. */
    public static Optional<OpenCase> talkedOf(Scene scene) {
        Instant read = scene.message().at().minus(READING);
        return lately(scene, open -> !open.openedAt().isAfter(read)).or(() -> lately(scene, open -> true));
    }

    /** The only case the group has spoken of lately. */
    public static Optional<OpenCase> onlyOne(Scene scene) {
        List<Long> spokenOf =
                cases(scene, LATELY).map(OpenCase::key).distinct().limit(2).toList();
        return spokenOf.size() == 1 ? cases(scene, LATELY).findFirst() : Optional.empty();
    }

    /** The case that the sender ordered something about last. */
    public static Optional<OpenCase> ownOrdered(Scene scene) {
        return scene.ownRecent(LATELY)
                .filter(said -> said.outcome().kind() == OutcomeKind.COMMAND)
                .flatMap(said -> caseOf(scene, said).stream())
                .findFirst();
    }

    /** The case others spoke of within the last two minutes. */
    public static Optional<OpenCase> justNow(Scene scene) {
        return cases(scene, JUST_NOW).findFirst();
    }

    /** What became of the sender's last message that belongs to a case. */
    public static OutcomeKind lastOwn(Scene scene) {
        return scene.ownRecent(OWN)
                .filter(Threads::adds)
                .map(said -> said.outcome().kind())
                .findFirst()
                .orElse(OutcomeKind.CHATTER);
    }

    /** The case just asked about, for its reporter or a deputy to answer. */
    public static Optional<OpenCase> answered(Scene scene) {
        return asked(scene)
                .filter(open -> open.reporter().equals(scene.message().sender())
                        || scene.heard().role() == Role.DEPUTY);
    }

    /** The sender's own case that somebody else asked about as the last thing said. */
    public static Optional<OpenCase> asksMe(Scene scene) {
        return scene.recent(JUST_NOW)
                .limit(1)
                .filter(said -> said.outcome().kind() == OutcomeKind.QUESTION)
                .flatMap(said -> caseOf(scene, said).stream())
                .filter(open -> open.reporter().equals(scene.message().sender()))
                .findFirst();
    }

    /** The case that the message right before this one belongs to. */
    public static Optional<OpenCase> justBefore(Scene scene) {
        return scene.recent(JUST_NOW)
                .limit(1)
                .flatMap(said -> caseOf(scene, said).stream())
                .findFirst();
    }

    private static Optional<OpenCase> asked(Scene scene) {
        return scene.recent(Duration.ofMinutes(5))
                .filter(said -> said.outcome().kind() == OutcomeKind.QUESTION)
                .filter(said -> said.outcome().incident() != null)
                .findFirst()
                .flatMap(said -> caseOf(scene, said));
    }

    private static Stream<OpenCase> cases(Scene scene, Duration within) {
        return scene.recent(within).filter(Threads::adds).flatMap(said -> caseOf(scene, said).stream());
    }

    private static boolean adds(Said said) {
        return said.outcome().incident() != null && ADDS.contains(said.outcome().kind());
    }

    private static Optional<OpenCase> caseOf(Scene scene, Said said) {
        return Optional.ofNullable(said.outcome().number()).flatMap(scene.cases()::numbered);
    }
}
