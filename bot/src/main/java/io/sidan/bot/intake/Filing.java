package io.sidan.bot.intake;

import static io.sidan.core.message.OutcomeKind.CORRECTION;
import static io.sidan.core.message.OutcomeKind.REPORT;
import static io.sidan.core.message.OutcomeKind.SENSITIVE;
import static io.sidan.core.message.OutcomeKind.SUPPLEMENT;
import static io.sidan.core.message.OutcomeKind.UNSURE;

import io.sidan.bot.intake.cases.Addition;
import io.sidan.bot.intake.cases.OpenCase;
import io.sidan.bot.intake.conversation.Flood;
import io.sidan.bot.intake.conversation.Said;
import io.sidan.bot.intake.conversation.Scene;
import io.sidan.bot.intake.lesson.Taught;
import io.sidan.bot.intake.matching.Likely;
import io.sidan.bot.intake.matching.Matcher;
import io.sidan.bot.intake.understanding.Details;
import io.sidan.bot.intake.understanding.Finding;
import io.sidan.bot.intake.understanding.Heard;
import io.sidan.bot.intake.understanding.Impressions;
import io.sidan.bot.intake.understanding.Report;
import io.sidan.core.learning.Fingerprint;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.OutcomeKind;
import java.util.List;
import java.util.Optional;

/** Writes what was understood into the cases: opens one for a report, or adds a message to one. */
final class Filing {

    private static final Finding SECOND_IN_A_SECOND = new Finding(UNSURE, 0.5, "同一人同一秒里说了另一件，请人看一眼");
    private static final int LONGEST_PLACE = 255;

    private final Impressions impressions;
    private final Matcher matcher;

    Filing(Impressions impressions, Matcher matcher) {
        this.impressions = impressions;
        this.matcher = matcher;
    }

    /** Files a report with the fragments before it, in the case it tells of again or in a new one. */
    List<Decision> tell(Finding finding, Scene scene, List<Said> before) {
        if (scene.heard().is(MessageType.LINK)) {
            return Decisions.of(scene, Outcome.of(SENSITIVE, finding.confidence(), finding.why()));
        }
        Report report = scene.impression().report(finding, ids(before));
        List<OpenCase> near = finding.kind() == SENSITIVE ? List.of() : near(scene, report);
        Optional<OpenCase> known = matcher.match(report, near);
        if (known.isEmpty() && finding.kind() != SENSITIVE && Flood.hasJustTold(scene)) {
            return Decisions.of(scene, guess(SECOND_IN_A_SECOND, scene));
        }
        List<Likely> likely = known.isEmpty() ? matcher.likely(report, near) : List.of();
        OpenCase open = known.map(match -> scene.cases().add(match, again(report, match)))
                .orElseGet(() -> scene.cases().open(report));
        Outcome outcome = Outcomes.told(told(finding, scene, known), report, open);
        return Decisions.suspecting(likely, Decisions.of(scene, outcome, before, open));
    }

    /** What it would be as a report, for who looks at it. */
    Outcome guess(Finding finding, Scene scene) {
        return scene.heard().wordless()
                ? Outcome.of(finding.kind(), finding.confidence(), finding.why())
                : Outcomes.guessed(finding, scene.details());
    }

    List<Decision> add(Scene scene, Joining joining) {
        return add(scene, joining.open(), joining.as(), joining.confidence(), joining.why());
    }

    List<Decision> add(Scene scene, OpenCase to, OutcomeKind as, double confidence, String why) {
        Heard heard = scene.heard();
        Optional<Amendment> amendment = as == CORRECTION ? Amendment.in(heard.text()) : Optional.empty();
        Details said = amendment.map(right -> read(scene, right)).orElseGet(scene::details);
        String place = cut(
                heard.is(MessageType.LOCATION)
                        ? heard.text()
                        : amendment.flatMap(right -> right.of(to.place())).orElseGet(said::place));
        boolean better = to.place() == null || as == CORRECTION || heard.is(MessageType.LOCATION);
        Addition addition = new Addition(
                heard.message(), as, List.of(), false, better ? place : null, said.households(), said.persons(), why);
        OpenCase after = scene.cases().add(to, addition);
        return Decisions.of(scene, Outcomes.added(addition, place, after, confidence));
    }

    /** As long as a case's place may be: a location tells of itself in whatever words. */
    private static String cut(String place) {
        return place == null || place.length() <= LONGEST_PLACE ? place : place.substring(0, LONGEST_PLACE);
    }

    private Details read(Scene scene, Amendment amendment) {
        return impressions.of(scene.message(), amendment.right()).details();
    }

    /** But those that a person said such words do not belong to. */
    private static List<OpenCase> near(Scene scene, Report report) {
        Taught taught = scene.impression().taught();
        List<OpenCase> near = scene.cases().near(report);
        if (taught.isNothing()) {
            return near;
        }
        Fingerprint words = Fingerprint.of(scene.heard().text());
        return near.stream()
                .filter(open -> !taught.parts(open.key(), open.words(), words))
                .toList();
    }

    private static Addition again(Report report, OpenCase match) {
        String place = match.place() == null ? report.place() : null;
        return new Addition(
                report.message(),
                REPORT,
                report.earlier(),
                report.sure(),
                place,
                report.households(),
                report.persons(),
                report.why());
    }

    /** Who tells the same group of the own case again supplements it. */
    private static Finding told(Finding finding, Scene scene, Optional<OpenCase> known) {
        boolean own = known.filter(
                        match -> match.reporter().equals(scene.message().sender()))
                .filter(match -> match.group().equals(scene.message().group()))
                .isPresent();
        return own ? new Finding(SUPPLEMENT, finding.confidence(), "同一人又说起这件事") : finding;
    }

    private static List<String> ids(List<Said> messages) {
        return messages.stream().map(said -> said.message().id()).toList();
    }
}
