package io.sidan.bot.channel.wecom;

import java.time.Instant;
import java.util.Map;

/**
 * Something WeCom told of by a callback, published once in the transaction that marks it as done; whoever it concerns
 * listens. A listener that fails has it told again later.
 *
 * @param name such as msgaudit_notify, kf_msg_or_event, change_external_chat, change_external_contact
 * @param at when it happened, to the second
 * @param fields of the callback, by their names
 */
public record WecomEvent(String name, Instant at, Map<String, String> fields) {

    public boolean is(String event) {
        return name.equals(event);
    }

    /** Empty where the callback has none of this name. */
    public String field(String field) {
        return fields.getOrDefault(field, "");
    }
}
