package io.sidan.core.message;

import io.sidan.core.privacy.Masking;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.ChatGroup;
import io.sidan.core.roster.ChatGroups;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** People's marks of what the bot understood in a group, and what follows of them for its going live. */
@Repository
public class Judgments {

    private static final int SHOWN = 20;

    private static final Set<OutcomeKind> PROPOSED = EnumSet.of(OutcomeKind.REPORT, OutcomeKind.SENSITIVE);
    private static final Set<OutcomeKind> LEFT_ALONE =
            EnumSet.of(OutcomeKind.CHATTER, OutcomeKind.NOTICE, OutcomeKind.QUESTION);

    private final JudgmentMapper judgments;
    private final ChatGroups groups;
    private final ShadowProperties bar;
    private final Seal seal;
    private final Clock clock;

    Judgments(JudgmentMapper judgments, ChatGroups groups, ShadowProperties bar, Seal seal, Clock clock) {
        this.judgments = judgments;
        this.groups = groups;
        this.bar = bar;
        this.seal = seal;
        this.clock = clock;
    }

    /** What became of a mark. */
    public enum Mark {
        KEPT,
        /** There is no such message in the group. */
        UNKNOWN,
        /** It only adds to a case or is said to the bot: there is nothing to be judged. */
        NOT_JUDGED
    }

    /**
     * A person says whether the bot was right about a message; a later mark replaces an earlier one.
     *
     * @param message the channel's id of it
     * @param by user name
     */
    @Transactional
    public Mark mark(ChatGroup group, String message, boolean correct, String by) {
        JudgmentMapper.Judged judged = judgments.find(group.id(), message);
        if (judged == null) {
            return Mark.UNKNOWN;
        }
        boolean proposal = PROPOSED.contains(judged.kind());
        if (!proposal && !LEFT_ALONE.contains(judged.kind())) {
            return Mark.NOT_JUDGED;
        }
        judgments.mark(judged.id(), group.id(), proposal, correct, by, clock.instant());
        return Mark.KEPT;
    }

    @Transactional(readOnly = true)
    public Shadow of(ChatGroup group) {
        Trial trial = judgments.trial(group.id());
        String lacking = lacking(trial);
        return new Shadow(
                group.code(),
                group.name(),
                groups.mode(group),
                trial.proposalsMarked(),
                trial.leftAloneMarked(),
                trial.precision(),
                trial.recall(),
                lacking.isEmpty(),
                lacking,
                shown(judgments.proposals(group.id(), SHOWN)),
                shown(judgments.sample(group.id(), SHOWN)));
    }

    private String lacking(Trial trial) {
        if (trial.proposalsMarked() < bar.proposals()) {
            return "还要再标 " + (bar.proposals() - trial.proposalsMarked()) + " 条提议";
        }
        if (trial.leftAloneMarked() < bar.leftAlone()) {
            return "还要再标 " + (bar.leftAlone() - trial.leftAloneMarked()) + " 条没当回事的";
        }
        if (trial.precision() == null || trial.precision() < bar.precision()) {
            return "提议的对得不够：" + percent(trial.precision()) + "，要 " + percent(bar.precision());
        }
        return trial.recall() == null || trial.recall() < bar.recall()
                ? "漏得太多：找到 " + percent(trial.recall()) + "，要 " + percent(bar.recall())
                : "";
    }

    private List<Shadow.Heard> shown(List<JudgmentMapper.Unmarked> rows) {
        return rows.stream()
                .map(row -> new Shadow.Heard(
                        row.externalId(),
                        row.sentAt(),
                        row.kind(),
                        row.number(),
                        Masking.mask(seal.open(row.words())),
                        row.why()))
                .toList();
    }

    private static String percent(Double share) {
        return share == null ? "还说不准" : Math.round(share * 100) + "%";
    }
}
