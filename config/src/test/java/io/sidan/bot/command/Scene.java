package io.sidan.bot.command;

import java.util.ArrayList;
import java.util.List;

/**
 * One scene of a transcript: a title and its lines.
 *
 * <pre>
 * ## 标题
 * @群代号              后面的话都在这个群里说
 * r1: 话 => 甲         反映，开成的件叫甲；{甲} 是它的短号
 * d001: 话             在群里说；d001 私: 在私聊里说；d001 > 甲: 回复反映甲的那条；[图] 是一张图
 *   < 回话             机器人在原处回的话里有这几个字；<< 是私下回；< - 是什么也没说
 *   * case.settled 甲  办这件的人收到了这一句
 *   = 甲 ACCEPTED      这时甲在这一步
 * ! DISPATCH 甲 u04    联络站办的一步；! SIGN、! ANSWER 是单位办的；! card 甲 d001 是给代表发了单子
 * </pre>
 */
record Scene(String title, List<String> lines) {

    static List<Scene> read(List<String> text) {
        List<Scene> scenes = new ArrayList<>();
        for (String line : text) {
            if (line.startsWith("## ")) {
                scenes.add(new Scene(line.substring(3), new ArrayList<>()));
            } else if (!line.isBlank() && !scenes.isEmpty()) {
                scenes.get(scenes.size() - 1).lines().add(line);
            }
        }
        return scenes;
    }

    /** How many things are said whose answer, or silence, is checked. */
    long exchanges() {
        return lines.stream().filter(line -> line.strip().startsWith("<")).count();
    }
}
