package io.sidan.bot.intake;

import static io.sidan.core.message.OutcomeKind.REPORT;
import static io.sidan.core.message.OutcomeKind.SUPPLEMENT;
import static io.sidan.core.message.OutcomeKind.UNSURE;

import io.sidan.bot.intake.conversation.Scene;
import io.sidan.bot.intake.lesson.Taught;
import io.sidan.bot.intake.place.Spots;
import io.sidan.bot.intake.understanding.Details;
import io.sidan.bot.intake.understanding.Finding;
import io.sidan.bot.intake.understanding.Impression;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.message.Urgency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands messages as people taught: what was put right once is decided so when it is said again. */
final class Pupil {

    private static final String AS_TAUGHT = "照工作人员上次的改法";

    /** What only people decide, and what is said to undo something, is never heard otherwise. */
    private static final Set<OutcomeKind> FIXED = EnumSet.of(OutcomeKind.SENSITIVE, OutcomeKind.WITHDRAWAL);

    private static final Map<OutcomeKind, String> NAMES = Map.of(
            REPORT,
            "是反映",
            OutcomeKind.CHATTER,
            "闲聊，不是反映",
            OutcomeKind.QUESTION,
            "只是问一句",
            OutcomeKind.NOTICE,
            "通知、广告或转发");

    /** One person's word is no reason to register unseen: a candidate waits for somebody to look. */
    private static final double CANDIDATE = 0.7;

    private static final double TAUGHT = 0.8;

    private final Filing filing;

    Pupil(Filing filing) {
        this.filing = filing;
    }

    /** What the machine understood, put right. */
    Impression taught(Impression machine, Taught taught) {
        if (taught.isNothing() || FIXED.contains(machine.finding().kind())) {
            return machine;
        }
        Details read = machine.details();
        Details right = read.with(
                taught.category(read.category()),
                taught.place(read.place(), machine.message().group()));
        Finding finding = taught.kind()
                .filter(kind -> kind != machine.finding().kind())
                .map(kind -> instead(machine, kind))
                .orElse(machine.finding());
        return machine.as(taught, finding.kind() == REPORT ? reported(finding, read, right) : finding, right);
    }

    /** The case that a person said such words belong to, if it is open and not of another place. */
    Optional<List<Decision>> belongs(Scene scene) {
        OutcomeKind as = scene.finding().kind() == REPORT ? REPORT : SUPPLEMENT;
        return scene.impression()
                .taught()
                .suggestion(scene.message().group())
                .flatMap(scene.cases()::find)
                .filter(open -> Spots.mayAgree(open.spot(), scene.spot()))
                .map(open -> filing.add(scene, open, as, TAUGHT, AS_TAUGHT + "：归到这一件"));
    }

    /** No danger is talked away: what sounds like it is shown to a person all the same. */
    private static Finding instead(Impression machine, OutcomeKind kind) {
        String why = AS_TAUGHT + "：" + NAMES.get(kind);
        if (kind == REPORT) {
            return new Finding(REPORT, CANDIDATE, why);
        }
        return machine.finding().kind() == REPORT && machine.details().urgency() == Urgency.NOW
                ? new Finding(UNSURE, 0.5, why + "；可听着像急事，请人看一眼")
                : new Finding(kind, TAUGHT, why);
    }

    /** Says so where category or place are read as taught. */
    private static Finding reported(Finding finding, Details read, Details right) {
        String note = note("类别", read.category(), right.category()) + note("地点", read.place(), right.place());
        return new Finding(finding.kind(), finding.confidence(), finding.why() + note);
    }

    private static String note(String what, String read, String right) {
        return right == null || right.equals(read) ? "" : "；" + what + AS_TAUGHT;
    }
}
