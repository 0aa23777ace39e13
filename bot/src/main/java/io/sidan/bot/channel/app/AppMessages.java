package io.sidan.bot.channel.app;

import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.reply.Outgoing;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Words and cards as message/send takes them (document 90236). */
@Component
class AppMessages {

    /** The same request within this time is one message; WeCom allows up to four hours. */
    static final Duration KNOWN_AGAIN = Duration.ofMinutes(30);

    private static final int MOST_BYTES = 2_048;
    private static final int LONGEST_TITLE = 26;

    /** Our own mark before the id of a row of the outbox. */
    private static final String TASK = "sidan-";

    private final Wecom wecom;

    AppMessages(Wecom wecom) {
        this.wecom = wecom;
    }

    Map<String, Object> of(Outgoing message, List<String> members) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("touser", String.join("|", members));
        request.put("agentid", wecom.settings().agentId());
        request.put("msgtype", isCard(message) ? "template_card" : "text");
        if (isCard(message)) {
            request.put("template_card", card(message));
        } else {
            request.put("text", Map.of("content", message.cut(MOST_BYTES - Marks.BYTES) + Marks.of(message.key())));
        }
        request.put("enable_duplicate_check", 1);
        request.put("duplicate_check_interval", KNOWN_AGAIN.toSeconds());
        return request;
    }

    static boolean isCard(Outgoing message) {
        return !message.choices().isEmpty();
    }

    /** The bot's own message that the card of this task is, as a quote names it; null: not a card of ours. */
    static String quoted(String task) {
        return task.matches(TASK + "\\d{1,18}-.*") ? "bot:" + task.split("-")[1] : null;
    }

    private static Map<String, Object> card(Outgoing message) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("card_type", "button_interaction");
        card.put("main_title", Map.of("title", title(message.text())));
        card.put("sub_title_text", message.text());
        card.put("task_id", TASK + message.id() + "-" + message.key());
        card.put(
                "button_list",
                message.choices().stream()
                        .map(choice -> Map.of("text", choice.label(), "style", 1, "key", choice.digit()))
                        .toList());
        return card;
    }

    /** What stands before the first colon or full stop. */
    private static String title(String text) {
        String first = text.split("[：:。]")[0];
        return first.length() <= LONGEST_TITLE ? first : first.substring(0, LONGEST_TITLE);
    }
}
