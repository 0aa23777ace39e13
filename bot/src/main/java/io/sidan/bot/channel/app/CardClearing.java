package io.sidan.bot.channel.app;

import io.sidan.bot.channel.app.AppCardMapper.Card;
import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomClient;
import io.sidan.bot.channel.wecom.WecomFailed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the buttons from cards whose case has moved on (update_template_card, document 94888). */
@Component
class CardClearing {

    private static final Logger log = LoggerFactory.getLogger(CardClearing.class);

    private static final String UPDATE = "/cgi-bin/message/update_template_card";
    private static final Duration AGAIN = Duration.ofMinutes(2);

    private final AppCardMapper rows;
    private final Wecom wecom;
    private final Clock clock;

    CardClearing(AppCardMapper rows, Wecom wecom, Clock clock) {
        this.rows = rows;
        this.wecom = wecom;
        this.clock = clock;
    }

    /** Any number of processes may; each card is taken by one at a time. */
    void clear() {
        Instant now = clock.instant();
        wecom.through(Door.APP)
                .ifPresent(client -> rows.settled(now).stream()
                        .filter(card -> rows.take(card, now.plus(AGAIN)) == 1)
                        .forEach(card -> clear(card, client, now)));
    }

    private void clear(Card card, WecomClient client, Instant now) {
        if (card.endsAt().isBefore(now)) {
            rows.end(card.outboxId(), "LOST");
            return;
        }
        try {
            client.post(UPDATE, update(card));
            rows.end(card.outboxId(), "CLEARED");
        } catch (WecomFailed failed) {
            log.info("card {} keeps its buttons: {}", card.outboxId(), failed.getMessage());
            if (!failed.retryable()) {
                rows.end(card.outboxId(), "LOST");
            }
        }
    }

    private Map<String, Object> update(Card card) {
        return Map.of(
                "userids",
                List.of(card.members().split("\\|")),
                "agentid",
                wecom.settings().agentId(),
                "response_code",
                card.responseCode(),
                "button",
                Map.of("replace_name", card.note()));
    }
}
