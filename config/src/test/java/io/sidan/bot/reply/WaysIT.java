package io.sidan.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Suggestion;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By which way something is said, and what becomes of it where that way is closed. */
class WaysIT {

    /** Heard on a channel that says nothing, as the archive. */
    private static final String MUTE = "wr-dongbei";

    private static Town town;

    @BeforeAll
    static void start() {
        town = new Town(
                "ways-data",
                new HandClock("2026-06-03T09:00:00+08:00"),
                1,
                "--sidan.reply.ways.person=second",
                "--sidan.reply.ways.group=board");
    }

    @AfterAll
    static void end() {
        town.close();
    }

    @BeforeEach
    void anotherDay() {
        town.jdbc().update("UPDATE outbox SET state = 'CANCELLED' WHERE state NOT IN ('SENT', 'STALE')");
        town.clock.pass(Duration.ofDays(2));
        town.clock.moveTo(town.clock.instant().toString().substring(0, 10) + "T01:00:00Z");
        town.line.failing(message -> null);
        town.line.reaching(to -> true);
        town.second.failing(message -> null);
        town.second.reaching(to -> true);
        town.line.forget();
        town.second.forget();
        town.hears("bridge", MUTE, "wm-anybody");
        town.hears("line", "@wm-talks", "wm-talks");
    }

    @Test
    void speaksWhereSomebodyWasHeardLastAndElseByTheFirstWayThatMay() {
        town.open(town.telling().in(MUTE).by("wm-talks"));
        town.open(town.telling().in(MUTE).by("wm-silent"));
        town.send();
        assertThat(town.line.in("@wm-talks")).hasSize(1);
        assertThat(town.second.in("@wm-silent")).hasSize(1);
    }

    @Test
    void takesTheNextWayWhereOneIsClosedRefusesOrNeverWorks() {
        town.hears("line", "@wm-turned", "wm-turned");
        town.line.failing(message -> SendFailed.closed("48 小时过了"));
        town.open(town.telling().in(MUTE).by("wm-turned"));
        town.send();
        assertThat(town.second.in("@wm-turned")).hasSize(1);
        assertThat(told("@wm-turned")).containsExactly("FELL_BACK second 48 小时过了", "SENT second null");

        town.hears("line", "@wm-tired", "wm-tired");
        town.line.failing(message -> SendFailed.forNow("线路忙"));
        town.open(town.telling().in(MUTE).by("wm-tired"));
        for (int tries = 1; tries < 6; tries++) {
            town.send();
            assertThat(town.second.in("@wm-tired")).isEmpty();
            town.clock.pass(Duration.ofHours(1));
        }
        town.send();
        assertThat(town.second.in("@wm-tired")).hasSize(1);
    }

    @Test
    void tellsTheGroupTheNumberWhereNoWayToAResidentIsLeft() {
        town.hears("loud", "wr-huaiping", "wm-anybody");
        town.line.failing(message -> SendFailed.closed("48 小时过了"));
        town.second.failing(message -> SendFailed.closed("那边也不行"));
        Suggestion told = town.open(town.telling().in("wr-huaiping").by("wm-talks"));
        town.move(told, Role.DEPUTY, Move.FORWARD);
        town.move(
                told,
                Role.CHAIR,
                Move.DISPATCH,
                new Details(
                        "请办",
                        null,
                        null,
                        "u02",
                        null,
                        LocalDate.of(2026, 12, 1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        town.send();
        town.clock.pass(Duration.ofHours(1));
        town.send();
        assertThat(town.loudspeaker.in("wr-huaiping")).anyMatch(text -> text.contains(told.shortNumber() + "号有新进展"));
        assertThat(town.states("@wm-talks")).contains("CANCELLED").doesNotContain("BY_HAND", "WAITING");
    }

    @Test
    void leavesASecretMatterToStaffWhereNoWayIsLeft() {
        town.line.failing(message -> SendFailed.closed("48 小时过了"));
        town.second.failing(message -> SendFailed.closed("那边也不行"));
        town.hears("line", "@wm-hushed", "wm-hushed");
        town.open(town.telling().in(MUTE).by("wm-hushed").secret());
        town.send();
        assertThat(town.states("@wm-hushed")).containsExactly("BY_HAND");
        assertThat(told("@wm-hushed")).containsExactly("FELL_BACK second 48 小时过了", "BY_HAND null 那边也不行");
    }

    @Test
    void saysNothingTwiceThatMayHaveArrived() {
        town.hears("line", "@wm-doubted", "wm-doubted");
        town.line.failing(message -> SendFailed.inDoubt("等回音超时"));
        town.open(town.telling().in(MUTE).by("wm-doubted"));
        town.send();
        town.line.failing(message -> null);
        town.clock.pass(Duration.ofHours(5));
        town.send();
        assertThat(town.states("@wm-doubted")).containsExactly("DOUBTFUL");
        assertThat(town.line.in("@wm-doubted")).isEmpty();
        assertThat(town.second.in("@wm-doubted")).as("and not by another way").isEmpty();
        assertThat(told("@wm-doubted")).singleElement().asString().contains("可能已送达", "等回音超时");
    }

    @Test
    void repeatsWhatMayHaveArrivedWhereTheChannelKnowsARepeat() {
        town.second.failing(message -> SendFailed.inDoubt("等回音超时"));
        town.open(town.telling().in(MUTE).by("wm-again"));
        town.send();
        town.second.failing(message -> null);
        town.clock.pass(Duration.ofMinutes(1));
        town.send();
        assertThat(town.second.in("@wm-again")).hasSize(1);
        assertThat(town.states("@wm-again")).containsExactly("SENT");
    }

    @Test
    void restsAWholeChannelAtItsLimitAndHoldsItAgainstNoMessage() {
        town.line.failing(message -> SendFailed.busy("到了上限"));
        for (int each = 0; each < 5; each++) {
            town.hears("line", "@wm-storm" + each, "wm-storm" + each);
            town.open(town.telling().in(MUTE).by("wm-storm" + each));
        }
        for (int hour = 0; hour < 10; hour++) {
            town.send();
            town.clock.pass(Duration.ofMinutes(20));
        }
        town.line.failing(message -> null);
        town.send();
        town.clock.pass(Duration.ofHours(1));
        town.send();
        for (int each = 0; each < 5; each++) {
            assertThat(town.line.in("@wm-storm" + each)).hasSize(1);
        }
    }

    @Test
    void givesAGroupOneMessageADayThatSomebodyLetsThrough() {
        Suggestion first = town.open(town.telling().in(MUTE));
        Suggestion second = town.open(town.telling().in(MUTE).at("董北村口"));
        town.send();
        assertThat(town.board.handedOver).isEmpty();
        town.clock.pass(Duration.ofHours(8).plusMinutes(30));
        town.send();
        assertThat(town.board.handedOver)
                .singleElement()
                .asString()
                .contains(first.shortNumber() + "号已登记", second.shortNumber() + "号已登记");
        assertThat(states(first)).contains("UNLET");

        town.clock.pass(Duration.ofHours(2));
        town.send();
        town.clock.pass(Duration.ofMinutes(10));
        town.send();
        assertThat(town.board.reminded).containsExactly("notice-1");

        town.clock.pass(Duration.ofHours(18));
        town.send();
        assertThat(town.board.withdrawn).containsExactly("notice-1");
        Suggestion third = town.open(town.telling().in(MUTE).at("董北井房"));
        town.clock.pass(Duration.ofHours(4));
        town.send();
        assertThat(town.board.handedOver).hasSize(2);
        assertThat(town.board.handedOver.get(1)).contains(first.shortNumber() + "号已登记", third.shortNumber() + "号已登记");

        town.board.looks.put("notice-2", ConfirmedSender.Look.SAID);
        town.clock.pass(Duration.ofMinutes(10));
        town.send();
        assertThat(states(first)).doesNotContain("UNLET", "WAITING");
        assertThat(told(MUTE))
                .contains(
                        "HANDED_OVER board null", "REMINDED board null", "PUT_OFF board null", "CONFIRMED board null");
    }

    @Test
    void asksTheStationToCopyWhatIsUrgent() {
        Suggestion told = town.open(town.telling().in(MUTE).urgent());
        town.together(() -> {
            town.get(Outbox.class)
                    .tell(
                            Addressee.group(town.home().id(), MUTE),
                            "urgent:" + told.id(),
                            Saying.of("case.registered.group", told.id())
                                    .with("number", told.shortNumber())
                                    .with("category", "灌溉机井")
                                    .at(Pace.IN_DANGER));
            return null;
        });
        town.send();
        assertThat(town.second.in("@s04")).anyMatch(text -> text.startsWith("急，请转到") && text.contains("号已登记"));
    }

    @Test
    void letsNothingWaitForEver() {
        town.line.reaching(to -> false);
        town.second.reaching(to -> false);
        town.open(town.telling().in(MUTE).by("wm-stale").secret());
        assertThat(town.states("@wm-stale")).containsExactly("BY_HAND");
        town.clock.pass(Duration.ofDays(2));
        town.get(Staleness.class).clear();
        assertThat(town.states("@wm-stale")).containsExactly("BY_HAND");
        town.clock.pass(Duration.ofDays(2));
        town.get(Staleness.class).clear();
        assertThat(town.states("@wm-stale")).containsExactly("STALE");
    }

    /** A phone system that does not answer holds up nobody else. */
    @Test
    void sendsByOneChannelWhileAnotherHangs() throws InterruptedException {
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        town.hears("line", "@wm-slow", "wm-slow");
        town.line.failing(message -> {
            hangs.countDown();
            await(over);
            return null;
        });
        town.open(town.telling().in(MUTE).by("wm-slow"));
        town.open(town.telling().in(MUTE).by("wm-quick"));
        Thread slow = new Thread(() -> town.get(Sending.class).round("line"));
        slow.start();
        hangs.await();
        town.get(Sending.class).round("second");
        assertThat(town.second.in("@wm-quick")).hasSize(1);
        assertThat(town.line.in("@wm-slow")).isEmpty();
        over.countDown();
        slow.join();
        assertThat(town.line.in("@wm-slow")).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> states(Suggestion told) {
        return town.jdbc().queryForList("SELECT state FROM outbox WHERE suggestion_id = ?", String.class, told.id());
    }

    /** What has become, step by step, of all that was said to this chat. */
    private static List<String> told(String chat) {
        return town.jdbc()
                .queryForList(
                        "SELECT CONCAT(d.event, ' ', COALESCE(d.channel, 'null'), ' ', COALESCE(d.reason, 'null'))"
                                + " FROM delivery d JOIN outbox o ON o.id = d.outbox_id WHERE o.chat = ? ORDER BY d.id",
                        String.class,
                        chat);
    }
}
