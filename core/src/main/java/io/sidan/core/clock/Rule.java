package io.sidan.core.clock;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Role;
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
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("规则 " + code + "：数量要在 0 到 " + MOST + " 之间");
        }
        if (side == Side.BEFORE && (basis == Basis.ENTERED || span == Span.WORKING_HOURS)) {
            throw new IllegalArgumentException("规则 " + code + "：只有期限可以提前若干小时、天或工作日提醒");
        }
    }

    boolean isFor(Leg other, Urgency urgent) {
        return leg == other && (urgency == null || urgency == urgent);
    }

    boolean isBefore() {
        return side == Side.BEFORE;
    }

    /** The moment it speaks of, counted from {@code moment}. */
    Instant from(Instant moment, WorkingDays calendar) {
        if (amount == 0) {
            return moment;
        }
        return isBefore() ? span.before(calendar, moment, amount) : span.after(calendar, moment, amount);
    }
}
