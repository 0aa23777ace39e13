package io.sidan.bot.channel.simulator;

import io.sidan.core.roster.Role;
import java.util.List;

/**
 * Whom a visitor can play, by their codes in the roster; residents, who stand in no roster, with their names.
 *
 * @param reports what the script 反映 says, one each time
 * @param chatter what the script 闲聊不误报 says, all of it
 * @param incidents what the script 重复合并 says: one matter told by several people, one each time
 */
record CastFile(
        List<Resident> residents,
        List<String> deputies,
        List<Official> staff,
        List<String> units,
        List<Words> reports,
        List<Words> chatter,
        List<List<Words>> incidents) {

    record Resident(String id, String name, String group) {}

    record Official(String id, Role role) {}

    /** @param person who says it, in the first of the own groups */
    record Words(String person, String text) {}
}
