package io.sidan.bot.intake.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.intake.Intake;
import io.sidan.bot.intake.Words;
import io.sidan.bot.intake.cases.MemoryCases;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.OutcomeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final Duration WINDOW = Duration.ofMinutes(30);
    private static final List<String> SAYINGS = List.of(
            "西坡停水了",
            "俺家也没水",
            "+1",
            "今晚打牌不",
            "石窑村后头那道水渠",
            "塌了一大截，浇不上地",
            "说错了，是石窑村西头",
            "哪的？",
            "谢谢",
            "南岭路灯坏了半个月",
            "算了，自己修了",
            "来水了");

    @Test
    void rebuiltAfterARestartBehavesAsTheOneKept() {
        Random random = new Random(7);
        List<GroupMessage> chat = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            chat.add(message(i, "r" + random.nextInt(6), START.plusSeconds(40L * i + random.nextInt(60)), random));
        }

        assertThat(decide(chat, true)).isEqualTo(decide(chat, false));
    }

    @Test
    void forgetsWhatIsOlderThanHalfAnHour() {
        var conversation = new Conversation();
        conversation.remember(text("a", START), outcome());
        conversation.remember(text("b", START.plus(Duration.ofMinutes(31))), outcome());

        assertThat(conversation.find("a")).isEmpty();
        assertThat(conversation.find("b")).isPresent();
    }

    @Test
    void beginsAnewWithAnOlderChat() {
        var conversation = new Conversation();
        conversation.remember(text("today", START.plus(Duration.ofDays(3))), outcome());
        conversation.remember(text("a", START), outcome());
        conversation.remember(text("b", START.plusSeconds(10)), outcome());

        assertThat(conversation.find("today")).isEmpty();
        assertThat(conversation.recent().map(said -> said.message().id())).containsExactly("b", "a");
    }

    @Test
    void staysSmallInAFlood() {
        var conversation = new Conversation();
        for (int i = 0; i < 20_000; i++) {
            conversation.remember(text("m" + i, START.plusMillis(i)), outcome());
        }

        assertThat(conversation.recent().count()).isLessThanOrEqualTo(50);
        assertThat(conversation.recent().map(said -> said.message().text().length()))
                .allMatch(length -> length <= 1000);
    }

    @Test
    void remembersTheLaterOutcome() {
        var conversation = new Conversation();
        conversation.remember(text("a", START), Outcome.of(OutcomeKind.CHATTER, 1, "闲聊"));
        conversation.remember(text("a", START), Outcome.of(OutcomeKind.SUPPLEMENT, 1, "归到这件事"));

        assertThat(conversation.find("a").orElseThrow().outcome().kind()).isEqualTo(OutcomeKind.SUPPLEMENT);
        assertThat(conversation.recent().count()).isOne();
    }

    /** Decides on the whole chat, with one conversation or with a new one rebuilt from what is stored each time. */
    private static Map<String, Outcome> decide(List<GroupMessage> chat, boolean restarting) {
        var intake = new Intake(Words.TOWNSHIP, Words.KNOWLEDGE);
        var cases = new MemoryCases();
        var conversation = new Conversation();
        Map<String, Outcome> stored = new LinkedHashMap<>();
        for (int i = 0; i < chat.size(); i++) {
            if (restarting) {
                conversation = rebuilt(chat.subList(0, i), stored);
            }
            intake.decide(chat.get(i), conversation, cases)
                    .forEach(decision -> stored.put(decision.messageId(), decision.outcome()));
        }
        return stored;
    }

    private static Conversation rebuilt(List<GroupMessage> said, Map<String, Outcome> stored) {
        var conversation = new Conversation();
        Instant newest =
                said.stream().map(GroupMessage::at).max(Instant::compareTo).orElse(START);
        said.stream()
                .filter(message -> !message.at().isBefore(newest.minus(WINDOW)))
                .forEach(message -> conversation.remember(message, stored.get(message.id())));
        return conversation;
    }

    private static GroupMessage message(int i, String sender, Instant at, Random random) {
        MessageType type = random.nextInt(5) == 0 ? MessageType.IMAGE : MessageType.TEXT;
        String text = type == MessageType.TEXT ? SAYINGS.get(random.nextInt(SAYINGS.size())) : "";
        String quote = i > 0 && random.nextInt(6) == 0 ? "m" + random.nextInt(i) : null;
        return new GroupMessage("m" + i, "g", sender, sender, at, type, text, quote, null);
    }

    private static GroupMessage text(String id, Instant at) {
        return new GroupMessage(id, "g", "r1", "", at, MessageType.TEXT, "水".repeat(5_000), null, null);
    }

    private static Outcome outcome() {
        return Outcome.of(OutcomeKind.CHATTER, 1, "闲聊");
    }
}
