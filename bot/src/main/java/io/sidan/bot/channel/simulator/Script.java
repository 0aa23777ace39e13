package io.sidan.bot.channel.simulator;

import java.util.Arrays;
import java.util.List;

/** The one-click scripts, in the order of the four orders. */
enum Script {
    REPORT("反映", "一位居民说一件事，看它变成一件"),
    ACCEPT("接单", "代表接下最早没人接的一件"),
    DISPATCH("派单", "镇里派给承办单位，单位签收"),
    CLOSE("销单", "单位答复，代表确认销单"),
    RATE("评价", "反映的人说满意"),
    CHATTER("闲聊不误报", "几句闲话、广告、通知，一件也不开"),
    MERGE("重复合并", "两个群里说同一件事，只开一件");

    private final String label;
    private final String about;

    Script(String label, String about) {
        this.label = label;
        this.about = about;
    }

    static List<StageController.Line> lines() {
        return Arrays.stream(values())
                .map(script -> new StageController.Line(script, script.label, script.about))
                .toList();
    }
}
