package io.sidan.core.suggestion;

import io.sidan.core.roster.Role;
import java.util.Optional;

/**
 * What one person may do with one case.
 *
 * @param home it is of this person's township, or of the one that plays it
 * @param part it is of this person's part of the cases
 * @param charged this person is in charge of it
 * @param listed this person stands on its access list
 * @param cleared it is open to all whose part it is, or to this person in particular
 * @param kept this person keeps the system: sees that a confidential case exists, not what it says
 */
record Sight(
        long id,
        long township,
        String number,
        boolean confidential,
        boolean home,
        boolean part,
        boolean charged,
        boolean listed,
        boolean cleared,
        boolean kept) {

    boolean sees() {
        return listed || (part && (cleared || kept));
    }

    boolean reads() {
        return listed || (part && cleared);
    }

    /**
     * An access list opens a case to be read; to move it, it must be of one's own part as well. Of units only the one in
     * the lead moves a case; those assisting report to it.
     */
    boolean moves(Actor actor) {
        return part && cleared && (charged || !actor.is(Role.UNIT));
    }

    /** Why this actor may not move it; where it is confidential as if there were no such case. */
    Optional<Refusal> refusal(Actor actor) {
        if (moves(actor)) {
            return Optional.empty();
        }
        if (!home || (confidential && !sees())) {
            return Optional.of(Refusal.unknown(number));
        }
        return Optional.of(Refusal.forbidden(sentence(actor.role())));
    }

    boolean unmasks() {
        return part && charged;
    }

    private String sentence(Role role) {
        if (part && !cleared) {
            return "这件限名单内的人查阅和办理，管理员不在名单上；请由联络站或主席团办理";
        }
        return switch (role) {
            case DEPUTY -> "这件不在您的片区和群里";
            case POINT -> "这件不在您这个联络点的片区";
            case UNIT -> "这件没有派给贵单位主办";
            default -> "这件不是您反映的";
        };
    }
}
