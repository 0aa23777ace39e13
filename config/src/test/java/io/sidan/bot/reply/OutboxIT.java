package io.sidan.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.Suggestion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** What the bot says waits in the outbox, and leaves it once. */
class OutboxIT {

    private static Town town;

    @BeforeAll
    static void start() {
        town = new Town("reply-data", new HandClock("2026-06-03T09:00:00+08:00"), 1);
    }

    @AfterAll
    static void end() {
        town.close();
    }

    /** Another morning, with all said that was left. */
    @BeforeEach
    void anotherDay() {
        town.clock.pass(Duration.ofDays(1));
        town.line.failing(message -> null);
        town.hears("line", Town.GROUP, "wm-anybody");
        town.send();
        town.clock.pass(Duration.ofHours(1));
        town.send();
        town.line.forget();
        town.clock.moveTo(town.clock.instant().toString().substring(0, 10) + "T01:00:00Z");
        town.clock.pass(Duration.ofDays(1));
    }

    @Test
    void writesWithTheMoveOrNotAtAll() {
        int before = rows();
        assertThatThrownBy(() -> town.together(() -> {
                    town.open(town.telling());
                    assertThat(rows()).isGreaterThan(before);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(rows()).isEqualTo(before);
        town.open(town.telling());
        assertThat(rows()).isEqualTo(before + 3);
    }

    @Test
    void answersAMessageOnce() {
        long message = town.hears("line", "@wm-asks", "wm-asks");
        Spoken asked = new Spoken(town.home().id(), message, "@wm-asks", "wm-asks");
        for (int time = 0; time < 3; time++) {
            town.together(() -> {
                town.get(Outbox.class).answer(asked, "case.rated", Map.of("number", "7", "grade", "满意"), null);
                return null;
            });
            town.send();
        }
        assertThat(town.line.in("@wm-asks")).containsExactly("7号群众评价：满意。");
    }

    @Test
    void answersPrivatelyWhatIsNotForTheGroup() {
        Suggestion secret = town.open(town.telling().secret());
        long message = town.hears("line", Town.GROUP, "wm-curious");
        Spoken asked = new Spoken(town.home().id(), message, Town.GROUP, "wm-curious");
        town.together(() -> {
            town.get(Outbox.class).answer(asked, "case.news.group", Map.of("number", "7", "state", "已点单"), secret.id());
            return null;
        });
        assertThat(town.templates("@wm-curious")).containsExactly("case.news.group");
    }

    @Test
    void foldsWhatIsForOneGroupIntoOneMessage() {
        Suggestion first = town.open(town.telling());
        town.clock.pass(Duration.ofMinutes(4));
        Suggestion second = town.open(town.telling());
        town.send();
        assertThat(town.line.in(Town.GROUP)).isEmpty();
        town.clock.pass(Duration.ofMinutes(6));
        town.send();
        assertThat(town.line.in(Town.GROUP))
                .containsExactly(
                        "%d号已登记：仁庄，灌溉机井。\n%d号已登记：仁庄，灌溉机井。".formatted(first.shortNumber(), second.shortNumber()));
    }

    @Test
    void keepsQuietAtNightButForWhatIsUrgentOrAnswered() {
        town.clock.pass(Duration.ofHours(13));
        Suggestion asleep = town.open(town.telling().by("wm-awake"));
        Suggestion urgent = town.open(town.telling().urgent());
        long message = town.hears("line", "@wm-awake", "wm-awake");
        town.together(() -> {
            town.get(Outbox.class)
                    .answer(
                            new Spoken(town.home().id(), message, "@wm-awake", "wm-awake"),
                            "case.rated",
                            Map.of("number", "7", "grade", "满意"),
                            null);
            return null;
        });
        town.send();
        assertThat(town.line.in("@wm-awake")).containsExactly("7号群众评价：满意。");
        assertThat(town.line.in(Town.GROUP)).singleElement().asString().contains(urgent.shortNumber() + "号紧急");
        town.clock.pass(Duration.ofHours(9).minusMinutes(1));
        town.send();
        assertThat(town.line.in("@wm-awake")).hasSize(1);
        town.clock.pass(Duration.ofMinutes(1));
        town.send();
        assertThat(town.line.in("@wm-awake")).hasSize(2).last().asString().startsWith(asleep.shortNumber() + "号已登记");
    }

    @Test
    void triesAgainLaterAndLater() {
        town.line.failing(message -> SendFailed.forNow("线路忙"));
        Suggestion told = town.open(town.telling().by("wm-busy"));
        for (int tries = 1; tries <= 5; tries++) {
            town.send();
            assertThat(tries("@wm-busy")).isEqualTo(tries);
            town.clock.pass(Duration.ofSeconds(30L << (tries - 1)).minusMillis(1));
            town.send();
            assertThat(tries("@wm-busy")).as("not before its time").isEqualTo(tries);
            town.clock.pass(Duration.ofSeconds(15L << (tries - 1)).plusMillis(1));
        }
        town.line.failing(message -> null);
        town.send();
        assertThat(town.line.in("@wm-busy")).singleElement().asString().startsWith(told.shortNumber() + "号已登记");
        assertThat(town.states("@wm-busy")).containsExactly("SENT");
    }

    @Test
    void showsWhatCouldNotBeSentAndSendsItAtOneClick() {
        town.line.failing(message -> SendFailed.forGood("查无此人"));
        town.open(town.telling().by("wm-gone"));
        town.send();
        Desk desk = town.get(Desk.class);
        Desk.Item dead = item("@wm-gone", OutboxState.DEAD);
        assertThat(dead.failure()).isEqualTo("查无此人");
        town.line.failing(message -> null);
        desk.retry(dead.id(), town.actor(Role.STATION));
        town.send();
        assertThat(town.line.in("@wm-gone")).hasSize(1);
        assertThatThrownBy(() -> desk.retry(dead.id(), town.actor(Role.STATION)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void leavesToStaffWhatNoChannelCanSay() {
        town.hears("bridge", "wr-dongbei", "wm-mute");
        town.open(town.telling().in("wr-dongbei").by("wm-mute").secret());
        Desk.Item byHand = item("@wm-mute", OutboxState.BY_HAND);
        assertThat(byHand.words()).contains("已登记");
        town.get(Desk.class).done(byHand.id(), town.actor(Role.STATION));
        assertThat(item("@wm-mute", OutboxState.DONE).doneBy()).isEqualTo("STATION");
        assertThatThrownBy(() -> town.get(Desk.class).done(byHand.id(), town.actor(Role.STATION)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void asksAPersonWhereAProcessDiedWhileSending() {
        town.line.failing(message -> {
            if (message.chat().equals("@wm-doubt")) {
                throw new Died();
            }
            return null;
        });
        town.open(town.telling().by("wm-doubt"));
        assertThatThrownBy(town::send).isInstanceOf(Died.class);
        town.line.failing(message -> null);
        town.send();
        assertThat(town.states("@wm-doubt")).as("its lease still runs").containsExactly("SENDING");
        town.clock.pass(Duration.ofMinutes(2));
        town.send();
        Desk.Item doubtful = item("@wm-doubt", OutboxState.DOUBTFUL);
        assertThat(doubtful.failure()).contains("可能已送达", "不知道对方收到没有");
        assertThat(town.line.in("@wm-doubt")).isEmpty();
        town.get(Desk.class).retry(doubtful.id(), town.actor(Role.STATION));
        town.send();
        assertThat(town.line.in("@wm-doubt")).hasSize(1);
    }

    private static final class Died extends Error {
        private static final long serialVersionUID = 1;
    }

    @Test
    void remembersTheLastCard() {
        Suggestion first = town.open(town.telling());
        town.send();
        Cards cards = town.get(Cards.class);
        assertThat(cards.last(town.home().id(), town.duty(), town.clock.instant()))
                .contains(first.id());
        Suggestion second = town.open(town.telling());
        assertThat(cards.last(town.home().id(), town.duty(), town.clock.instant()))
                .as("a card not sent yet is not the last one seen")
                .contains(first.id());
        Instant saidBefore = town.clock.instant();
        town.clock.pass(Duration.ofMinutes(1));
        town.send();
        assertThat(cards.last(town.home().id(), town.duty(), town.clock.instant()))
                .contains(second.id());
        assertThat(cards.last(town.home().id(), town.duty(), saidBefore))
                .as("who answered before it went out meant the card before")
                .contains(first.id());
    }

    @Test
    void letsWhatIsUrgentPassWhateverWaits() {
        town.hears("line", "@wm-crowded", "wm-crowded");
        Addressee to = Addressee.person(town.home().id(), "wm-crowded", Town.GROUP);
        Saying saying = Saying.of("case.rated", null).with("grade", "满意");
        town.together(() -> {
            for (int i = 1; i <= 120; i++) {
                town.get(Outbox.class).tell(to, "crowd:" + i, saying.with("number", i));
            }
            town.get(Outbox.class)
                    .tell(to, "crowd:0", saying.with("number", 999).at(Pace.AT_ONCE));
            return null;
        });
        town.send();
        assertThat(town.line.in("@wm-crowded")).first().asString().startsWith("999号");
        town.together(() -> {
            town.get(Recall.class).unsaid("crowd:");
            return null;
        });
    }

    @Test
    void keepsTheBudgetWithoutRedis() {
        LettuceConnectionFactory nowhere = new LettuceConnectionFactory("127.0.0.1", 1);
        nowhere.afterPropertiesSet();
        nowhere.start();
        Budget budget = new Budget(new Buckets(nowhere, town.clock), town.get(SendingMapper.class), town.clock);
        List<Budget.Share> shares = List.of(new Budget.Share(
                new Budget.Line("@wm-redis", null), new Allowance("house", 1, Duration.ofMinutes(20))));
        assertThat(budget.take(shares)).isEmpty();
        town.open(town.telling().by("wm-redis"));
        town.send();
        assertThat(budget.take(shares)).contains(Duration.ofMinutes(20));
        town.clock.pass(Duration.ofMinutes(20));
        assertThat(budget.take(shares)).isEmpty();
        nowhere.destroy();
    }

    private static int tries(String chat) {
        return town.jdbc().queryForObject("SELECT tries FROM outbox WHERE chat = ?", Integer.class, chat);
    }

    private static int rows() {
        return town.jdbc().queryForObject("SELECT COUNT(*) FROM outbox", Integer.class);
    }

    private static Desk.Item item(String chat, OutboxState state) {
        List<Desk.Item> found =
                town.get(Desk.class).list(state, null, 0, 200, town.actor(Role.STATION)).items().stream()
                        .filter(item -> item.chat().equals(chat))
                        .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
