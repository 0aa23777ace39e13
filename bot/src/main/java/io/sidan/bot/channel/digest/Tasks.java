package io.sidan.bot.channel.digest;

import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Refusals;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomClient;
import io.sidan.bot.channel.wecom.WecomFailed;
import io.sidan.bot.reply.SendFailed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The 企业群发 that WeCom gave to the owners of groups. */
@Component
class Tasks {

    static final int NOT_YET = 0;
    static final int SENT = 1;

    private static final String API = "/cgi-bin/externalcontact/";

    /** Not a group of a member who may look after customers, or not one whose owner is there. */
    private static final Set<Integer> CLOSED = Set.of(40_003, 41_048, 84_061, 86_001, 86_003, 90_500, 90_501);

    private final Wecom wecom;

    Tasks(Wecom wecom) {
        this.wecom = wecom;
    }

    /** Gives the group's owner these words to let through. */
    Task give(String chat, String words) throws SendFailed {
        WecomClient client = client();
        String owner = owner(client, chat);
        try {
            JsonNode answer = client.post(
                    API + "add_msg_template",
                    Map.of(
                            "chat_type",
                            "group",
                            "sender",
                            owner,
                            "chat_id_list",
                            List.of(chat),
                            "text",
                            Map.of("content", words)));
            return new Task(answer.path("msgid").asString(), owner);
        } catch (WecomFailed failed) {
            throw Refusals.atMostOnce(failed, CLOSED);
        }
    }

    /** What WeCom says of this group: {@link #NOT_YET}, {@link #SENT}, or a number for why never. */
    int status(Task task, String chat) throws SendFailed {
        JsonNode result = ask("get_groupmsg_send_result", Map.of("msgid", task.msgid(), "userid", task.owner()));
        return StreamSupport.stream(result.path("send_list").spliterator(), false)
                .filter(one -> chat.equals(one.path("chat_id").asString("")))
                .findFirst()
                .map(one -> one.path("status").asInt(NOT_YET))
                .orElse(NOT_YET);
    }

    void remind(Task task) throws SendFailed {
        ask("remind_groupmsg_send", Map.of("msgid", task.msgid()));
    }

    void cancel(Task task) throws SendFailed {
        ask("cancel_groupmsg_send", Map.of("msgid", task.msgid()));
    }

    private String owner(WecomClient client, String chat) throws SendFailed {
        try {
            String owner = client.post(API + "groupchat/get", Map.of("chat_id", chat, "need_name", 0))
                    .at("/group_chat/owner")
                    .asString("");
            if (owner.isEmpty()) {
                throw SendFailed.closed("这个群没有群主，没人能点发送");
            }
            return owner;
        } catch (WecomFailed failed) {
            throw failed.code().isEmpty() ? SendFailed.forNow(failed.getMessage()) : Refusals.of(failed, CLOSED);
        }
    }

    private JsonNode ask(String what, Map<String, ?> body) throws SendFailed {
        try {
            return client().post(API + what, body);
        } catch (WecomFailed failed) {
            throw Refusals.of(failed, CLOSED);
        }
    }

    private WecomClient client() throws SendFailed {
        return wecom.through(Door.CONTACTS).orElseThrow(() -> SendFailed.closed("没有接上客户联系"));
    }
}
