package io.sidan.bot.channel.digest;

import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Refusals;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomClient;
import io.sidan.bot.channel.wecom.WecomFailed;
import io.sidan.bot.reply.Addressee;
import io.sidan.bot.reply.Allowance;
import io.sidan.bot.reply.ConfirmedSender;
import io.sidan.bot.reply.Outgoing;
import io.sidan.bot.reply.Receipt;
import io.sidan.bot.reply.SendFailed;
import io.sidan.core.calendar.WorkingDays;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Speaks to a residents' group once a day: a 企业群发 that the group's owner lets through with a touch
 * (add_msg_template, document 92135). WeCom cannot tell a repeat.
 */
@Component
class DigestSender implements ConfirmedSender {

    private static final String API = "/cgi-bin/externalcontact/";
    private static final int MOST_BYTES = 4_000;

    /** The ids of customer groups begin so. */
    private static final String GROUP = "wr";

    private static final int NOT_YET = 0;
    private static final int SENT = 1;

    /** Not a group of a member who may look after customers, or not one whose owner is there. */
    private static final Set<Integer> CLOSED = Set.of(40_003, 41_048, 84_061, 86_001, 86_003, 90_500, 90_501);

    private final Wecom wecom;
    private final Clock clock;
    private final DigestProperties settings;

    DigestSender(Wecom wecom, Clock clock, DigestProperties settings) {
        this.wecom = wecom;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public String channel() {
        return "digest";
    }

    @Override
    public String label() {
        return "群里每天一条（群主点发送）";
    }

    @Override
    public boolean reaches(Addressee to) {
        return wecom.isOpen(Door.CONTACTS) && to.person() == null && to.group().startsWith(GROUP);
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(settings.at());
    }

    /** About one a group a day; the day is China's. */
    @Override
    public List<Allowance> allowances(Addressee to) {
        LocalDate today = WorkingDays.dayOf(clock.instant());
        return List.of(new Allowance(
                "on-" + today,
                1,
                Duration.ofDays(1),
                today.atStartOfDay(WorkingDays.CHINA).toInstant()));
    }

    @Override
    public Duration patience() {
        return Duration.ofDays(2);
    }

    @Override
    public Receipt send(Outgoing message) throws SendFailed {
        WecomClient client = client();
        String owner = owner(client, message.chat());
        try {
            JsonNode answer = client.post(
                    API + "add_msg_template",
                    Map.of(
                            "chat_type",
                            "group",
                            "sender",
                            owner,
                            "chat_id_list",
                            List.of(message.chat()),
                            "text",
                            Map.of("content", message.cut(MOST_BYTES))));
            return Receipt.handedOver(new Task(answer.path("msgid").asString(), owner).reference());
        } catch (WecomFailed failed) {
            throw Refusals.atMostOnce(failed, CLOSED);
        }
    }

    @Override
    public Look look(String reference, String chat) throws SendFailed {
        Task task = Task.of(reference);
        JsonNode result = ask("get_groupmsg_send_result", Map.of("msgid", task.msgid(), "userid", task.owner()));
        return StreamSupport.stream(result.path("send_list").spliterator(), false)
                .filter(one -> chat.equals(one.path("chat_id").asString("")))
                .findFirst()
                .map(one -> look(one.path("status").asInt(NOT_YET)))
                .orElse(Look.WAITS);
    }

    @Override
    public void remind(String reference, String chat) throws SendFailed {
        ask("remind_groupmsg_send", Map.of("msgid", Task.of(reference).msgid()));
    }

    @Override
    public void withdraw(String reference, String chat) throws SendFailed {
        ask("cancel_groupmsg_send", Map.of("msgid", Task.of(reference).msgid()));
    }

    private static Look look(int status) {
        return switch (status) {
            case NOT_YET -> Look.WAITS;
            case SENT -> Look.SAID;
            default -> Look.refused("这个群今天已经收过别的群发了，请复制到群里说");
        };
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
