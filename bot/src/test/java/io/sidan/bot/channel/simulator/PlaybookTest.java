package io.sidan.bot.channel.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.State;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlaybookTest {

    private static final String SAID = """
            {"id":"m2","group":"wr-a","sender":"x","name":"老李","at":"2026-06-01T09:00:00+08:00","type":"text","text":"俺家也是","quote":"m1"}
            """;
    private static final String DONE = """
            {"act":"DISPATCH","at":"2026-06-01T08:30:00+08:00","role":"CHAIR","person":"s01","name":"主席","case":"m1","unit":"u1","dueIn":3}
            """;

    @Test
    void readsWhatIsSaidAndWhatIsDoneInTheOrderOfTheirTimes() {
        Playbook book = Playbook.of("\uFEFF" + SAID + "\n" + DONE);
        assertThat(book.skipped()).isZero();
        assertThat(book.cues()).hasSize(2);
        Cue.Done done = (Cue.Done) book.cues().get(0);
        assertThat(done.role()).isEqualTo(Role.CHAIR);
        assertThat(done.move()).isEqualTo(Move.DISPATCH);
        assertThat(done.about()).isEqualTo("m1");
        assertThat(done.dueIn()).isEqualTo(3);
        assertThat(done.details().unit()).isEqualTo("u1");
        assertThat(done.where()).isNull();
        assertThat(done.namesCase()).isTrue();
        assertThat(book.cues().get(1).namesCase()).isFalse();
        assertThat(book.gapBefore(1)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void readsInWhichStateAnActIsNeeded() {
        Playbook book = Playbook.of(DONE.replace("\"dueIn\":3", "\"where\":\"CANDIDATE\"")
                + DONE.replace("\"dueIn\":3", "\"where\":\"ASLEEP\""));
        assertThat(book.skipped()).isEqualTo(1);
        assertThat(book.cues())
                .singleElement()
                .satisfies(cue -> assertThat(((Cue.Done) cue).where()).isEqualTo(State.CANDIDATE));
    }

    @Test
    void skipsLinesThatAreNeither() {
        Playbook book = Playbook.of(SAID
                + "{\"act\":\"DANCE\",\"at\":\"2026-06-01T08:30:00+08:00\",\"role\":\"CHAIR\",\"person\":\"s\",\"name\":\"n\",\"case\":\"m\"}\n"
                + "{\"act\":\"SIGN\"}\n[]\nhello\n");
        assertThat(book.cues()).hasSize(1);
        assertThat(book.skipped()).isEqualTo(4);
    }

    /** The last line is over, and no more than a day ago; the time of day stays. */
    @Test
    void isPlayedOnTheLatestDayThatIsOver() {
        Playbook book = Playbook.of(SAID);
        Instant nine = Instant.parse("2026-06-01T01:00:00Z");
        assertThat(book.daysUntil(nine)).isZero();
        assertThat(book.daysUntil(nine.plus(Duration.ofDays(9)))).isEqualTo(9);
        assertThat(book.daysUntil(nine.plus(Duration.ofDays(9)).minusSeconds(1)))
                .isEqualTo(8);
    }

    @Test
    void stagesAMessageInTheSampleUnderAnIdOfThatReplay() {
        GroupMessage message = ((Cue.Said) Playbook.of(SAID).cues().get(0)).message();
        GroupMessage staged =
                Playbook.staged(message, "俺家也是", new Replay(7, 2, "", 0, 1, 0, 60, 2, ReplayState.PLAYING));
        assertThat(staged.id()).isEqualTo("r7:m2");
        assertThat(staged.quote()).isEqualTo("r7:m1");
        assertThat(staged.of()).isNull();
        assertThat(staged.group()).isEqualTo("sim-wr-a");
        assertThat(staged.at()).isEqualTo(message.at().plus(Duration.ofDays(2)));
    }
}
