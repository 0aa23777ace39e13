package io.sidan.core.clock;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Refusal;
import java.time.Instant;

/**
 * One row of what rings when.
 *
 * @param code names it for good; a rule rings under one code once for each leg and date
 * @param urgency only for cases this urgent; null: for all
 * @param basis from when it counts
 * @param recipient to whom; for a missing unit the deputy stands in, for a missing deputy the station
 * @param wording key of the sentence said
 * @param atOnce rings at night and on holidays too
 */
public record Rule(
        String code,
        Leg leg,
        Urgency urgency,
        Basis basis,
        Side side,
        int amount,
        Span span,
        Action action,
        Role recipient,
        String wording,
        boolean atOnce,
        boolean active) {

    /** Longer than any clock of the law: 2,000 hours or days. */
    private static final int MOST = 2_000;

    /** From when a rule counts. */
    public enum Basis {
        /** When the case came onto its leg. */
        ENTERED,
        /** The case's date: of the answer, or of the promise. */
        DUE
    }

    public enum Side {
        BEFORE,
        AFTER
    }

    public Rule {
        require(code.matches("[a-z0-9-]{1,64}"), "code", "规则的编号只用小写字母、数字和横线，最多 64 个");
        require(amount >= 0 && amount <= MOST, "amount", "数量要在 0 到 " + MOST + " 之间");
        boolean before = side == Side.BEFORE;
        require(!before || (basis == Basis.DUE && span != Span.WORKING_HOURS), "side", "只有期限可以提前若干小时、天或工作日提醒");
        require(!before || action == Action.REMIND, "action", "时间没到之前只能提醒");
        require(basis == Basis.ENTERED || leg.isDated(), "basis", "「" + leg.label() + "」还没有期限，请从进入这一程算起");
        require(recipient != Role.BOT && recipient != Role.ADMIN, "recipient", "不能发给" + recipient.label() + "，请选办件的人");
    }

    /** The whole rule in words. */
    public String sentence() {
        String when = (basis == Basis.ENTERED ? "进入这一程" : "期限")
                + (amount == 0 ? "到了" : (side == Side.BEFORE ? "前 " : "后 ") + amount + " " + span.label());
        return leg.label() + "：" + when + "，" + action.label() + "，告诉" + recipient.label()
                + (urgency == null ? "" : "；只管「" + urgency.label() + "」的件")
                + (atOnce ? "；夜里、放假也响" : "")
                + (active ? "" : "；已停用");
    }

    boolean isFor(Leg other, Urgency urgent) {
        return leg == other && (urgency == null || urgency == urgent);
    }

    boolean isBefore() {
        return side == Side.BEFORE;
    }

    private static void require(boolean condition, String field, String sentence) {
        if (!condition) {
            throw Refusal.incomplete(field, sentence);
        }
    }

    /** The moment it speaks of, counted from {@code moment}. */
    Instant from(Instant moment, WorkingDays calendar) {
        if (amount == 0) {
            return moment;
        }
        return isBefore() ? span.before(calendar, moment, amount) : span.after(calendar, moment, amount);
    }
}
