package io.sidan.bot.channel.kf;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What one call of sync_msg brought.
 *
 * @param more whether there is more, which may be so even of an empty page
 */
record KfPage(List<JsonNode> messages, String next, boolean more) {

    static KfPage of(JsonNode answer) {
        return new KfPage(
                answer.path("msg_list").valueStream().toList(),
                answer.path("next_cursor").asString(""),
                answer.path("has_more").asInt(0) == 1);
    }
}
