package io.sidan.bot.intake;

import static io.sidan.core.message.OutcomeKind.CHATTER;
import static io.sidan.core.message.OutcomeKind.REPORT;
import static io.sidan.core.message.OutcomeKind.SUPPLEMENT;
import static io.sidan.core.message.OutcomeKind.UNSURE;
import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.intake.cases.Cases;
import io.sidan.bot.intake.cases.MemoryCases;
import io.sidan.bot.intake.conversation.Conversation;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.OutcomeKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One sender, hundreds of messages within one second. */
class FloodTest {

    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final int MANY = 500;

    private final Intake intake = new Intake(Words.TOWNSHIP, Words.KNOWLEDGE);
    private final Cases cases = new MemoryCases();
    private final Conversation conversation = new Conversation();

    @Test
    void makesOneCaseOfOneMatter() {
        List<Decision> decisions = floods("r1", i -> "西坡停水了，没水吃 " + i);

        assertThat(decisions.stream().map(decision -> decision.outcome().incident()))
                .containsOnly(1L);
        assertThat(kinds(decisions).subList(0, 20)).containsOnly(REPORT, SUPPLEMENT);
        assertThat(kinds(decisions).subList(20, MANY)).containsOnly(CHATTER);
    }

    @Test
    void makesOneCaseOfManyMatters() {
        List<Decision> decisions = floods("r1", i -> "石窑村" + (char) ('一' + 7 * i) + "家巷的路灯坏了半个月");

        assertThat(decisions.stream()
                        .map(decision -> decision.outcome().incident())
                        .filter(Objects::nonNull))
                .containsOnly(1L);
        assertThat(kinds(decisions)).containsOnlyOnce(REPORT);
    }

    @Test
    void leavesTheSecondMatterOfASecondToAPerson() {
        says("r1", "西坡路灯坏了半个月", 0);

        assertThat(kinds(says("r1", "南岭停水了，没水吃", 1))).containsExactly(UNSURE);
        assertThat(kinds(says("r1", "石窑村小学门口的井盖没了", 2_000))).containsExactly(REPORT);
    }

    @Test
    void tellsOnceThatItIsFlooded() {
        List<Decision> decisions = floods("r1", i -> "西坡停水了，没水吃 " + i);

        assertThat(decisions.stream().filter(decision -> decision.order().isPresent()))
                .hasSize(1);
    }

    @Test
    void letsOthersBeHeardInBetween() {
        floods("r1", i -> "西坡停水了，没水吃 " + i);
        Decision other = says("r2", "南岭小学门口的井盖没了，娃们走过去太危险", 0).get(0);

        assertThat(other.outcome().kind()).isEqualTo(REPORT);
        assertThat(other.outcome().incident()).isEqualTo(2L);
    }

    @Test
    void takesAnAlbumForNoFlood() {
        says("r1", "西坡的井盖没了", 0);
        List<Decision> album = new ArrayList<>();
        IntStream.rangeClosed(1, 9)
                .forEach(i -> album.addAll(
                        decide(new GroupMessage("p" + i, "g", "r1", "r1", NOW, MessageType.IMAGE, null, null, null))));

        assertThat(kinds(album)).hasSize(9).containsOnly(SUPPLEMENT);
    }

    private List<Decision> floods(String sender, IntFunction<String> words) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> says(sender, words.apply(i), i).get(0))
                .toList();
    }

    private List<Decision> says(String sender, String words, int i) {
        return decide(new GroupMessage(
                sender + "-" + i, "g", sender, sender, NOW.plusMillis(2L * i), MessageType.TEXT, words, null, null));
    }

    private List<Decision> decide(GroupMessage message) {
        return intake.decide(message, conversation, cases);
    }

    private static List<OutcomeKind> kinds(List<Decision> decisions) {
        return decisions.stream().map(decision -> decision.outcome().kind()).toList();
    }
}
