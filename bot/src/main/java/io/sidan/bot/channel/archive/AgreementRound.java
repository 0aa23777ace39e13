package io.sidan.bot.channel.archive;

import io.sidan.bot.channel.archive.Archived.Consent;
import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomClient;
import io.sidan.bot.channel.wecom.WecomEvent;
import io.sidan.bot.channel.wecom.WecomFailed;
import io.sidan.core.roster.PrivateChat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Asks WeCom who agreed to the archive: in every group that is heard (check_room_agree), and of one person when that one
 * has just answered (msg_audit_approved, document 92005; check_single_agree, document 91782).
 */
@Component
class AgreementRound {

    private static final Logger log = LoggerFactory.getLogger(AgreementRound.class);
    private static final String API = "/cgi-bin/msgaudit/";
    private static final Duration HEARD = Duration.ofDays(5);

    private final Optional<WecomClient> client;
    private final Agreements agreements;
    private final AgreementMapper rows;
    private final Clock clock;

    AgreementRound(Wecom wecom, Agreements agreements, AgreementMapper rows, Clock clock) {
        this.client = wecom.through(Door.ARCHIVE);
        this.agreements = agreements;
        this.rows = rows;
        this.clock = clock;
    }

    /** Asks about every group; one that WeCom does not know of holds up no other. */
    void ask() {
        for (String group : rows.heard(clock.instant().minus(HEARD))) {
            try {
                client.orElseThrow()
                        .post(API + "check_room_agree", Map.of("roomid", group))
                        .path("agreeinfo")
                        .forEach(told -> take(told, group));
            } catch (WecomFailed failed) {
                if (failed.retryable()) {
                    throw failed;
                }
                log.info("who agreed in group {} was not told: {}", group, failed.getMessage());
            }
        }
    }

    /** WeCom writes the event by itself and as a change of a contact. */
    @EventListener
    void follow(WecomEvent event) {
        boolean answered =
                event.is("msg_audit_approved") || event.field("ChangeType").equals("msg_audit_approved");
        if (answered && client.isPresent() && !event.field("ExternalUserID").isEmpty()) {
            ask(event.field("UserID"), event.field("ExternalUserID"));
        }
    }

    private void ask(String userid, String person) {
        Map<String, String> pair = Map.of("userid", userid, "exteranalopenid", person); // WeCom's own spelling
        client.orElseThrow()
                .post(API + "check_single_agree", Map.of("info", List.of(pair)))
                .path("agreeinfo")
                .forEach(told -> take(told, PrivateChat.of(person, null)));
    }

    private void take(JsonNode told, String chat) {
        long since = told.path("status_change_time").asLong(0);
        agreements.told(
                told.path("exteranalopenid").asString(""),
                chat,
                Consent.of(told.path("agree_status").asString("")),
                Instant.ofEpochSecond(since));
    }
}
