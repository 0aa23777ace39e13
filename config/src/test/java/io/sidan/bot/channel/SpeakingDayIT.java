package io.sidan.bot.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.reply.Addressee;
import io.sidan.bot.reply.HandClock;
import io.sidan.bot.reply.Outbox;
import io.sidan.bot.reply.Pace;
import io.sidan.bot.reply.Saying;
import io.sidan.bot.reply.Town;
import io.sidan.core.roster.Bindings;
import io.sidan.wecom.AppMessageApi;
import io.sidan.wecom.GroupSending;
import io.sidan.wecom.GroupSending.Said;
import io.sidan.wecom.KfSendApi;
import io.sidan.wecom.RoomApi;
import io.sidan.wecom.WecomServer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A day of 115 deputies and six groups, whose residents write to 微信客服 too: two hundred cases, and at nine a deputy is
 * told 200 things at once. Nothing is sent beyond what WeCom allows, so that it drops and refuses nothing.
 */
class SpeakingDayIT {

    private static final List<String> GROUPS =
            List.of("wr-gulou", "wr-dongguan", "wr-jinfu", "wr-jinjiajie", "wr-renzhuang", "wr-dongbei");
    private static final int RESIDENTS = 12;
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);

    private static final HandClock CLOCK = new HandClock("2026-06-03T07:00:00+08:00");
    private static final Set<String> MEMBERS = new HashSet<>();
    private static final AppMessageApi APP = new AppMessageApi(CLOCK, MEMBERS);
    private static final KfSendApi KF = new KfSendApi(CLOCK, Set.of("wk-town"));
    private static final GroupSending SENDING =
            new GroupSending(CLOCK, GROUPS.stream().collect(Collectors.toMap(group -> group, group -> "owner")));

    private static final RoomApi ROOM = RoomApi.appchat("chat-1");
    private static final RoomApi ROBOT = RoomApi.robot("key-1");
    private static final String[] ROOMS = {"sidan.room.chats.[nb-office]=chat-1", "sidan.robot.keys.[nb-duty]=key-1"};

    private static WecomServer wecom;
    private static Town town;
    private static int told;

    @BeforeAll
    static void aDay() {
        wecom = new WecomServer(APP, KF, ROOM, ROBOT).with(SENDING.apis());
        String[] settings = Stream.concat(Arrays.stream(wecom.settings()), Stream.of(ROOMS))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        town = new Town("speaking-day-data", CLOCK, 1, settings);
        bind();
        GROUPS.forEach(group -> town.hears("archive", group, "wm-anybody"));
        for (int step = 0; step < 17 * 12; step++) {
            pass(step);
        }
    }

    @AfterAll
    static void end() {
        town.close();
        wecom.close();
    }

    @Test
    void wecomDropsNothingThatIsForADeputy() {
        assertThat(APP.dropped()).isEmpty();
        assertThat(APP.delivered()).hasSizeGreaterThan(350);
        assertThat(APP.seenBy("user-" + town.duty())).hasSizeGreaterThan(200);
        assertThat(wecom.calls(AppMessageApi.PATH)).allMatch(call -> call.errcode() == 0);
    }

    @Test
    void wecomRefusesNothingThatAnswersAResident() {
        assertThat(KF.said()).hasSizeGreaterThan(RESIDENTS);
        assertThat(wecom.calls(KfSendApi.PATH)).allMatch(call -> call.errcode() == 0);
        assertThat(town.jdbc().queryForObject("SELECT COUNT(*) FROM delivery WHERE event = 'FELL_BACK'", Integer.class))
                .as("whoever had five answers is told otherwise")
                .isPositive();
    }

    @Test
    void eachGroupHearsOneMessageADayWhichItsOwnerLetThrough() {
        assertThat(SENDING.said()).extracting(Said::group).containsExactlyInAnyOrderElementsOf(GROUPS);
        assertThat(SENDING.said()).allMatch(said -> said.day().equals(DAY));
        assertThat(SENDING.said()).allMatch(said -> said.words().contains("号已登记"));
        assertThat(SENDING.open()).isEmpty();
        List<String> states = town.jdbc()
                .queryForList(
                        "SELECT DISTINCT o.state FROM outbox o JOIN delivery d ON d.outbox_id = o.id"
                                + " WHERE o.channel = 'digest' AND d.event = 'CONFIRMED'",
                        String.class);
        assertThat(states).containsExactly("SENT");
    }

    @Test
    void internalRoomsHearByTheAppOrByTheirRobot() {
        tellRoom("nb-office", 1);
        for (int thing = 1; thing <= 3; thing++) {
            tellRoom("nb-duty", thing);
        }
        CLOCK.pass(Duration.ofMinutes(10));
        town.send();
        assertThat(ROOM.said()).containsExactly("1号办好了：灌溉机井。");
        assertThat(ROBOT.said()).containsExactly("1号办好了：灌溉机井。\n2号办好了：灌溉机井。\n3号办好了：灌溉机井。");
    }

    /** What WeCom did and yet answered with −1 is said once where it can tell no repeat, and shown as doubtful. */
    @Test
    void whatMayHaveBeenSaidIsNotSaidAgain() {
        List<String> rooms = List.copyOf(ROOM.said());
        List<String> robots = List.copyOf(ROBOT.said());
        writeToKf();
        int residents = KF.said().size();
        wecom.nextDone(ROOM.path(), -1);
        wecom.nextDone(ROBOT.path(), -1);
        wecom.nextDone(KfSendApi.PATH, -1);
        tellRoom("nb-office", 71);
        tellRoom("nb-duty", 72);
        town.together(() -> {
            Saying saying = Saying.of("case.rated", null).with("number", 73).with("grade", "满意");
            Addressee to = Addressee.person(town.home().id(), "wm-1", null).through("kf");
            town.get(Outbox.class).tell(to, "doubt:73", saying.at(Pace.AT_ONCE));
            return null;
        });
        for (int minutes = 0; minutes < 60; minutes += 5) {
            town.send();
            CLOCK.pass(STEP);
        }
        assertThat(ROOM.said()).hasSize(rooms.size() + 1);
        assertThat(ROBOT.said()).hasSize(robots.size() + 1);
        assertThat(KF.said()).hasSize(residents + 1);
        assertThat(town.jdbc()
                        .queryForList(
                                "SELECT CONCAT(channel, ' ', state) FROM outbox"
                                        + " WHERE reply_key IN ('nb-office71', 'nb-duty72', 'doubt:73') ORDER BY channel",
                                String.class))
                .containsExactly("kf DOUBTFUL", "robot DOUBTFUL", "room DOUBTFUL");
        town.jdbc().update("DELETE FROM outbox WHERE state = 'DOUBTFUL'");
        ROOM.said().retainAll(rooms);
        ROBOT.said().retainAll(robots);
    }

    @Test
    void nothingIsLost() {
        List<String> states = town.jdbc().queryForList("SELECT DISTINCT state FROM outbox", String.class);
        assertThat(states).isSubsetOf("SENT", "WAITING", "CANCELLED", "BY_HAND");
        assertThat(town.jdbc()
                        .queryForList("SELECT DISTINCT channel FROM outbox WHERE state = 'WAITING'", String.class))
                .as("but tomorrow's message to the groups")
                .isSubsetOf("digest");
    }

    private static void bind() {
        long home = town.home().id();
        List<String> deputies = town.jdbc()
                .queryForList("SELECT code FROM deputy WHERE township_id = ? ORDER BY code", String.class, home);
        assertThat(deputies).hasSize(115);
        for (String code : deputies) {
            MEMBERS.add("user-" + code);
            town.get(Bindings.class).bind(home, "user-" + code, code, null, "test");
        }
        MEMBERS.add("user-s04");
        town.get(Bindings.class).bind(home, "user-s04", "s04", null, "test");
    }

    private static void pass(int step) {
        boolean awake = step < 14 * 12;
        if (awake) {
            town.open(town.telling().in(GROUPS.get(step % GROUPS.size())).by("wm-" + step % RESIDENTS));
        }
        if (awake && step % 80 == 0) {
            writeToKf();
        }
        if (step == 24) {
            tellAtOnce(200);
        }
        if (step == 12 * 11) {
            SENDING.open().forEach(SENDING::letThrough);
        }
        sendFor(step >= 24 && step < 28 ? Duration.ofSeconds(10) : STEP);
    }

    /** In short steps where much is to be said. */
    private static void sendFor(Duration step) {
        for (Duration gone = Duration.ZERO; gone.compareTo(STEP) < 0; gone = gone.plus(step)) {
            town.send();
            CLOCK.pass(step);
        }
    }

    private static void writeToKf() {
        for (int resident = 0; resident < RESIDENTS; resident++) {
            String person = "wm-" + resident;
            KF.writes(person);
            town.hears("kf", "@" + person, person);
            town.jdbc()
                    .update(
                            "INSERT INTO kf_chat (person, open_kfid, wrote_at) VALUES (?, 'wk-town', ?)"
                                    + " ON DUPLICATE KEY UPDATE wrote_at = VALUES(wrote_at)",
                            person,
                            Timestamp.from(CLOCK.instant()));
        }
    }

    private static void tellRoom(String room, int number) {
        Saying saying =
                Saying.of("case.closed.group", null).with("number", number).with("category", "灌溉机井");
        town.together(() -> {
            town.get(Outbox.class)
                    .tell(Addressee.group(town.home().id(), room), room + number, saying.at(Pace.AT_ONCE));
            return null;
        });
    }

    private static void tellAtOnce(int things) {
        town.together(() -> {
            for (int thing = 0; thing < things; thing++) {
                told++;
                town.get(Outbox.class)
                        .tell(
                                Addressee.person(town.home().id(), town.duty(), null),
                                "much:" + told,
                                Saying.of("case.rated", null)
                                        .with("number", 5_000 + told)
                                        .with("grade", "满意")
                                        .at(Pace.AT_ONCE));
            }
            return null;
        });
    }
}
