package io.sidan.bot.channel.contacts;

import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomClient;
import io.sidan.bot.channel.wecom.WecomFailed;
import io.sidan.core.message.ShadowProperties;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.roster.GroupMembers;
import io.sidan.core.roster.GroupMembers.Member;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Asks WeCom which customer groups there are and who is in them (documents 92120 and 92122). Events only say which to
 * ask for again: they may be lost or come out of order.
 */
@Component
class GroupSync {

    private static final Logger log = LoggerFactory.getLogger(GroupSync.class);
    private static final String LIST = "/cgi-bin/externalcontact/groupchat/list";
    private static final String GET = "/cgi-bin/externalcontact/groupchat/get";
    private static final int PAGE = 1_000;
    private static final int OWN = 1;

    private final Optional<WecomClient> client;
    private final WecomGroups groups;
    private final ChatGroups roster;
    private final GroupMembers members;
    private final ShadowProperties shadow;
    private final Clock clock;
    private final TransactionTemplate transaction;

    GroupSync(
            Wecom wecom,
            WecomGroups groups,
            ChatGroups roster,
            GroupMembers members,
            ShadowProperties shadow,
            Clock clock,
            TransactionTemplate transaction) {
        this.client = wecom.through(Door.CONTACTS);
        this.groups = groups;
        this.roster = roster;
        this.members = members;
        this.shadow = shadow;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Wants all groups there are, and notes which are gone. */
    void list() {
        Instant began = clock.instant();
        String cursor = "";
        do {
            JsonNode page = client.orElseThrow().post(LIST, question(cursor));
            page.path("group_chat_list")
                    .forEach(group -> groups.want(group.path("chat_id").asString()));
            cursor = page.path("next_cursor").asString("");
        } while (!cursor.isEmpty());
        groups.missing(began);
    }

    /** Asks for those wanted; who cannot be asked for now is wanted still. */
    void round() {
        for (String chat : groups.wanted()) {
            try {
                ask(chat);
            } catch (WecomFailed failed) {
                if (failed.retryable()) {
                    throw failed;
                }
                log.warn("group {} was not told of: {}", chat, failed.getMessage());
                groups.fail(chat, failed.getMessage());
            }
        }
    }

    private void ask(String chat) {
        Instant asked = clock.instant();
        JsonNode told = client.orElseThrow()
                .post(GET, Map.of("chat_id", chat, "need_name", 1))
                .path("group_chat");
        List<Member> there =
                told.path("member_list").valueStream().map(GroupSync::member).toList();
        transaction.executeWithoutResult(status -> {
            roster.describe(chat, told.path("name").asString(""), there.size(), shadow.newGroups());
            members.are(chat, there);
            groups.told(chat, told.path("owner").asString(""), there.size(), asked);
        });
    }

    private static Map<String, Object> question(String cursor) {
        Map<String, Object> question = new HashMap<>(Map.of("status_filter", 0, "limit", PAGE));
        if (!cursor.isEmpty()) {
            question.put("cursor", cursor);
        }
        return question;
    }

    private static Member member(JsonNode told) {
        String nick = told.path("group_nickname").asString("");
        long joined = told.path("join_time").asLong(0);
        return new Member(
                told.path("userid").asString(),
                told.path("type").asInt(0) == OWN,
                nick.isEmpty() ? told.path("name").asString("") : nick,
                joined > 0 ? Instant.ofEpochSecond(joined) : null);
    }
}
