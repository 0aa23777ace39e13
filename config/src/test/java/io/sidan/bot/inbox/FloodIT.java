package io.sidan.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Chat;
import io.sidan.RunningServer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Five hundred messages a second of one sender, over the signed bridge to what is said of them. */
class FloodIT extends RunningServer {

    private static final int A_SECOND = 500;
    private static final String GROUP = "wr-huaiping";
    private static final OffsetDateTime NOW = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);

    @Test
    void makesOneCaseToldOnceAndCallsOnce() {
        for (int second = 0; second < 3; second++) {
            tell(second("flood-a", second, i -> "秦家沟西头停水了，做不成饭，没水吃 " + i));
        }

        assertThat(cases("flood-a")).isOne();
        assertThat(said("flood-a", "case.registered")).isLessThanOrEqualTo(1);
        assertThat(said("flood-a", "case.registered.group")).isLessThanOrEqualTo(1);
        assertThat(said("flood-a", "case.flood")).isOne();
        assertThat(classified("flood-a")).isEqualTo(3L * A_SECOND);
    }

    @Test
    void makesOneCaseOfManyMatters() {
        tell(second("flood-b", 0, i -> "秦家沟" + (char) ('一' + 7 * i) + "家巷的路灯坏了半个月，黑来看不见路"));

        assertThat(cases("flood-b")).isOne();
        assertThat(station().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    private static Chat.Message[] second(String sender, int second, IntFunction<String> words) {
        String at = NOW.plusSeconds(second).toString();
        return IntStream.range(0, A_SECOND)
                .mapToObj(i -> new Chat.Message(
                        sender + "-" + second + "-" + i, GROUP, sender, sender, at, "text", words.apply(i), null, null))
                .toArray(Chat.Message[]::new);
    }

    private long cases(String sender) {
        return count("SELECT COUNT(*) FROM suggestion WHERE reporter = ?", sender);
    }

    private long classified(String sender) {
        return count("SELECT COUNT(*) FROM message m JOIN outcome o ON o.message_id = m.id WHERE m.sender = ?", sender);
    }

    private long said(String sender, String template) {
        return count(
                "SELECT COUNT(*) FROM outbox WHERE template = ? AND suggestion_id IN"
                        + " (SELECT id FROM suggestion WHERE reporter = ?)",
                template,
                sender);
    }

    private long count(String sql, Object... values) {
        return jdbc.queryForObject(sql, Long.class, values);
    }
}
