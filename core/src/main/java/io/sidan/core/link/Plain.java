package io.sidan.core.link;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Reason;
import io.sidan.core.suggestion.State;
import io.sidan.core.suggestion.SuggestionSearch.Detail;
import io.sidan.core.suggestion.SuggestionSearch.Listed;
import java.util.Optional;

/** How a case stands, in a sentence anybody understands. */
final class Plain {

    private Plain() {}

    /** @param mergedFrom the case the link was made for, where it was merged into this one; else null */
    static String sentence(Link link, Listed listed, String mergedFrom, Optional<Reason> reason) {
        String stands =
                reason.map(Plain::sentence).orElseGet(() -> sentence(link.role(), listed.state(), listed.unit()));
        return mergedFrom == null ? stands : merged(link.role(), mergedFrom, listed.number()) + stands;
    }

    /** Why a case is not handled here. */
    static Optional<Reason> reason(Detail detail) {
        State state = detail.suggestion().state();
        return state != State.REFUSED && state != State.REFERRED
                ? Optional.empty()
                : detail.steps().stream()
                        .flatMap(step -> Reason.of(step.move(), step.reason()).stream())
                        .filter(reason -> reason.move() != Move.CONCEAL)
                        .reduce((earlier, later) -> later);
    }

    private static String sentence(Role role, State state, String unit) {
        return role == Role.UNIT ? toUnit(state) : toOthers(state, unit == null ? "承办单位" : unit);
    }

    /** Which door is the right one. */
    private static String sentence(Reason reason) {
        return reason.move() == Move.REFUSE
                ? "这件不能受理：" + reason.label() + "。" + reason.door()
                : "这件" + reason.label() + "，不由镇里办。" + reason.door();
    }

    private static String merged(Role role, String number, String master) {
        return (role == Role.RESIDENT ? "您反映的 " : "") + number + " 和别人反映的是同一件事，并到 " + master + " 一起办。";
    }

    private static String toUnit(State state) {
        return switch (state) {
            case DISPATCHED -> "这件请贵单位签收；不归贵单位办的，请写明理由申请退单";
            case IN_PROGRESS -> "这件由贵单位办理，办好请答复；来不及请在到期前申请延期";
            case ANSWERED -> "贵单位已经答复，等反映人或代表确认";
            case TRACKING -> "贵单位答应过的事还在跟踪，兑现后请告诉联络站";
            case CLOSED -> "这件已经办结";
            default -> "这件现在不用贵单位办";
        };
    }

    private static String toOthers(State state, String unit) {
        return switch (state) {
            case CANDIDATE, REGISTERED -> "已经登记，等代表接单";
            case ACCEPTED -> "代表已经接单";
            case DISPATCHED -> "已经派给" + unit + "，等签收";
            case IN_PROGRESS -> unit + "正在办理";
            case ANSWERED -> "已经答复，请看办得怎么样";
            case TRACKING -> unit + "答应以后办，我们一直盯着";
            case CLOSED -> "已经办结；不满意还可以说";
            case REFUSED -> "这件按规定不能受理，去哪里办联络站会告诉您";
            case REFERRED -> "这件已经转给该管的部门";
            case MERGED -> "这件和别人反映的并在一起办";
            case WITHDRAWN -> "这件已经撤回";
            case IGNORED -> "这件没有登记";
        };
    }
}
