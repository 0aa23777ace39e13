package io.sidan.bot.intake;

import io.sidan.bot.intake.cases.Addition;
import io.sidan.bot.intake.cases.OpenCase;
import io.sidan.bot.intake.understanding.Details;
import io.sidan.bot.intake.understanding.Finding;
import io.sidan.bot.intake.understanding.Report;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.OutcomeKind;

/** Words what was settled as an outcome. */
final class Outcomes {

    private Outcomes() {}

    static Outcome told(Finding finding, Report report, OpenCase open) {
        return new Outcome(
                finding.kind(),
                open.key(),
                open.number(),
                report.category(),
                report.urgency(),
                report.place(),
                report.households(),
                report.persons(),
                report.confidential(),
                finding.confidence(),
                finding.why());
    }

    static Outcome guessed(Finding finding, Details details) {
        return new Outcome(
                finding.kind(),
                null,
                null,
                details.category(),
                details.urgency(),
                details.place(),
                details.households(),
                details.persons(),
                details.confidential(),
                finding.confidence(),
                finding.why());
    }

    static Outcome added(Addition addition, String place, OpenCase to, double confidence) {
        return new Outcome(
                addition.as(),
                to.key(),
                to.number(),
                null,
                null,
                place,
                addition.households(),
                addition.persons(),
                to.confidential(),
                confidence,
                addition.why());
    }

    static Outcome bound(OutcomeKind kind, OpenCase open, double confidence, String why) {
        return new Outcome(
                kind, open.key(), open.number(), null, null, null, null, null, open.confidential(), confidence, why);
    }
}
