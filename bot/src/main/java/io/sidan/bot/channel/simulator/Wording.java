package io.sidan.bot.channel.simulator;

import io.sidan.core.message.OutcomeKind;

/** What the simulator calls the outcomes, for people who have never seen them. */
final class Wording {

    private Wording() {}

    static String of(OutcomeKind kind) {
        return switch (kind) {
            case REPORT -> "反映问题";
            case SUPPLEMENT -> "补充";
            case SUPPORT -> "附议";
            case CORRECTION -> "更正";
            case WITHDRAWAL -> "撤回";
            case COMMAND -> "口令";
            case QUESTION -> "询问";
            case NOTICE -> "通知广告";
            case CHATTER -> "闲聊";
            case SENSITIVE -> "只给人看";
            case UNSURE -> "请人看一眼";
        };
    }
}
