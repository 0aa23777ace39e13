package io.sidan.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Erasure;
import io.sidan.core.suggestion.Grade;
import io.sidan.core.suggestion.Heard;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Suggestion;
import io.sidan.core.suggestion.Suggestions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who hears what of a case on its way. */
class TidingsIT {

    private static final String STATION = "@s04";
    private static final String CHAIR = "@s01";
    private static final String UNIT = "@u02";

    private static Town town;

    @BeforeAll
    static void start() {
        town = new Town("tidings-data", new HandClock("2026-06-03T09:00:00+08:00"), 1);
        town.hears("line", Town.GROUP, "wm-anybody");
    }

    @AfterAll
    static void end() {
        town.close();
    }

    @Test
    void tellsEverybodyOnTheWholeWay() {
        Suggestion told = town.open(town.telling().by("wm-first"));
        town.supports(told.number(), "line", Town.GROUP, "wm-second");
        town.move(told, Role.DEPUTY, Move.FORWARD);
        town.move(told, Role.CHAIR, Move.DISPATCH, dispatched());
        town.move(told, Role.UNIT, Move.SIGN);
        town.move(told, Role.UNIT, Move.ANSWER, answered("渠已修通，电话13987654321"));
        town.get(Suggestions.class).move(told.number(), Move.CLOSE, Details.NONE, town.resident("wm-first"));

        assertThat(heard(told, "@wm-first")).containsExactly("case.registered", "case.dispatched", "case.answered");
        assertThat(heard(told, "@wm-second")).containsExactly("case.dispatched", "case.answered", "case.closed");
        assertThat(heard(told, "@" + town.duty())).containsExactly("case.card", "case.answered.deputy");
        assertThat(heard(told, UNIT)).containsExactly("case.dispatched.unit", "case.closed.unit");
        assertThat(heard(told, STATION)).containsExactly("case.forwarded");
        assertThat(heard(told, Town.GROUP)).containsExactly("case.registered.group", "case.closed.group");
        town.send();
        assertThat(town.line.in("@wm-first"))
                .last()
                .isEqualTo("%d号有答复了：渠已修通，电话139****4321。满意回1，基本满意回2，不满意回3并说一句为啥。".formatted(told.shortNumber()));
    }

    @Test
    void sendsTheDutyDeputyOneCardWithChoices() {
        Suggestion told = town.open(town.telling());
        town.clock.pass(Duration.ofMinutes(5));
        town.send();
        assertThat(town.line.in("@" + town.duty()))
                .contains("新单%d号：仁庄村西，灌溉机井。“水渠塌了，电话139****5678”回 1接 2转镇里 3办好了 4不归我 0人工".formatted(told.shortNumber()));
    }

    @Test
    void tellsSupportersOnlyTheVillage() {
        Suggestion told = town.open(town.telling().unsure().at("仁庄村张三家3号门口").by("wm-owner"));
        town.supports(told.number(), "line", Town.GROUP, "wm-neighbour");
        town.move(told, Role.STATION, Move.REGISTER);
        town.send();
        assertThat(town.line.in("@wm-owner")).singleElement().asString().contains("仁庄村张三家3号门口");
        assertThat(town.line.in("@wm-neighbour"))
                .singleElement()
                .asString()
                .contains("仁庄，")
                .doesNotContain("张三");
    }

    @Test
    void tellsOfAConfidentialCaseOnlyPrivately() {
        Suggestion told = town.open(town.telling().secret().by("wm-secret"));
        assertThat(heard(told, Town.GROUP)).isEmpty();
        assertThat(heard(told, "@" + town.duty())).as("not in charge of it").isEmpty();
        assertThat(heard(told, "@wm-secret")).containsExactly("case.registered");
        assertThat(heard(told, STATION)).containsExactly("case.untaken");
    }

    @Test
    void tellsANewSupporterPrivatelyOrNotAtAll() {
        Suggestion told = town.open(town.telling());
        Suggestion far = town.open(town.telling().in("wr-huaiping"));
        town.hears("loud", "wr-huaiping", "wm-loud");
        supports(told, "wm-too");
        supports(far, "wm-loud");
        assertThat(heard(told, "@wm-too")).containsExactly("case.joined");
        assertThat(chats(far)).doesNotContain("@wm-loud");
    }

    @Test
    void forgetsWhatAResidentWantsRemoved() {
        Suggestion told = town.open(town.telling().by("wm-forget"));
        town.get(Erasure.class).of(town.resident("wm-forget"));
        town.send();
        assertThat(town.line.in("@" + town.duty())).noneMatch(text -> text.contains("新单" + told.shortNumber() + "号"));
        assertThat(town.jdbc()
                        .queryForList(
                                "SELECT template FROM outbox WHERE suggestion_id = ? AND words IS NULL",
                                String.class,
                                told.id()))
                .containsExactly("case.card");
        assertThat(town.line.in("@wm-forget")).hasSize(1);
    }

    @Test
    void takesBackFromTheGroupWhatBecomesConfidential() {
        Suggestion told = town.open(town.telling().by("wm-late"));
        town.move(told, Role.STATION, Move.CONCEAL, because("WHISTLE_BLOWING"));
        town.clock.pass(Duration.ofHours(1));
        town.send();
        assertThat(town.line.in(Town.GROUP)).noneMatch(text -> text.contains(told.shortNumber() + "号已登记"));
        assertThat(town.line.in("@" + town.duty())).noneMatch(text -> text.contains("新单" + told.shortNumber() + "号"));
        assertThat(town.line.in("@wm-late")).hasSize(1);
    }

    @Test
    void keepsWhistleBlowingFromDeputiesAndUnits() {
        Suggestion told = town.open(town.telling().of("G2").secret().by("wm-brave"));
        town.move(told, Role.STATION, Move.ACCEPT);
        town.move(told, Role.CHAIR, Move.DISPATCH, dispatched());
        assertThat(chats(told)).doesNotContain(Town.GROUP, UNIT, "@" + town.duty());
        Suggestion other = town.open(town.telling().of("G2").secret().by("wm-brave2"));
        town.move(other, Role.STATION, Move.REFER, because("DISCIPLINE"));
        assertThat(chats(other)).containsOnly("@wm-brave2", STATION, "@s03");
    }

    @Test
    void keepsFromTheGroupWhatTurnsOutToBeForDiscipline() {
        Suggestion told = town.open(town.telling().by("wm-accuser"));
        town.move(told, Role.STATION, Move.REFER, because("DISCIPLINE"));
        town.clock.pass(Duration.ofHours(1));
        town.send();
        assertThat(town.line.in(Town.GROUP)).noneMatch(text -> text.contains(told.shortNumber() + "号已登记"));
        assertThat(town.line.in("@" + town.duty())).noneMatch(text -> text.contains("新单" + told.shortNumber() + "号"));
        assertThat(town.line.in("@wm-accuser")).last().asString().contains("这里办不了");
    }

    @Test
    void asksTheNextDeputyWhereOneDeclines() {
        Suggestion told = town.open(town.telling());
        town.move(told, Role.DEPUTY, Move.DECLINE);
        String next = town.nextAfter(Set.of(town.duty())).orElseThrow().code();
        assertThat(heard(told, "@" + town.duty())).containsExactly("case.card");
        assertThat(heard(told, "@" + next)).containsExactly("case.card");
        assertThat(heard(told, STATION)).containsExactly("case.declined");
        town.get(Suggestions.class).move(told.number(), Move.REMIND, Details.NONE, town.actor(Role.STATION));
        assertThat(heard(told, "@" + town.duty())).as("has said no").containsExactly("case.card");
        assertThat(heard(told, "@" + next)).containsExactly("case.card", "case.reminded");
    }

    @Test
    void tellsTheStationAloneWhereNoDeputyIsLeft() {
        Suggestion told = town.open(town.telling());
        Set<String> declined = new HashSet<>();
        for (Optional<Deputy> next = town.nextAfter(declined); next.isPresent(); next = town.nextAfter(declined)) {
            Actor deputy =
                    new Actor(Role.DEPUTY, next.get().code(), "代表", town.home().id(), null, "test");
            town.get(Suggestions.class).move(told.number(), Move.DECLINE, Details.words("不归我"), deputy);
            declined.add(deputy.code());
        }
        assertThat(heard(told, STATION)).hasSize(declined.size()).containsOnly("case.declined");
        assertThat(chats(told).stream().filter(chat -> chat.startsWith("@d"))).hasSize(declined.size());
    }

    @Test
    void tellsWhoWorkedOnItOnceThatARatingClosedIt() {
        Suggestion told = town.open(town.telling().by("wm-glad"));
        town.supports(told.number(), "line", Town.GROUP, "wm-glad2");
        town.move(told, Role.DEPUTY, Move.ACCEPT);
        town.move(told, Role.CHAIR, Move.DISPATCH, dispatched());
        town.move(told, Role.UNIT, Move.SIGN);
        town.move(told, Role.UNIT, Move.ANSWER, answered("修好了"));
        town.get(Suggestions.class).move(told.number(), Move.RATE, rated(Grade.FAIR), town.resident("wm-glad"));
        assertThat(heard(told, UNIT)).containsExactly("case.dispatched.unit", "case.closed.rated");
        assertThat(heard(told, "@" + town.duty())).last().isEqualTo("case.closed.rated");
        assertThat(heard(told, "@" + town.duty())).doesNotContain("case.rated");
        assertThat(heard(told, "@wm-glad")).doesNotContain("case.closed");
        assertThat(heard(told, "@wm-glad2")).last().isEqualTo("case.closed");
        assertThat(heard(told, Town.GROUP))
                .filteredOn("case.closed.group"::equals)
                .hasSize(1);
    }

    @Test
    void passesOnWhoAsksAgainOnceADay() {
        Suggestion told = town.open(town.telling().by("wm-asks"));
        remind(told, 3);
        assertThat(heard(told, "@" + town.duty()))
                .filteredOn("case.reminded"::equals)
                .hasSize(1);
        town.clock.pass(Duration.ofDays(7));
        remind(told, 1);
        assertThat(heard(told, "@" + town.duty()))
                .filteredOn("case.reminded"::equals)
                .hasSize(2);
    }

    @Test
    void callsTheStationOnceADay() {
        Suggestion told = town.open(town.telling());
        Brief brief = town.get(Briefs.class).find(told.id()).orElseThrow();
        Saying saying = Saying.of("case.human", told.id())
                .with("number", told.shortNumber())
                .with("who", "群众");
        for (int i = 0; i < 3; i++) {
            town.together(() -> {
                town.get(Calls.class).station(brief, saying, town.resident("wm-calls"));
                return null;
            });
        }
        assertThat(heard(told, STATION)).containsExactly("case.human");
    }

    @Test
    void saysNothingOfWhatWasImported() {
        Suggestion told = town.open(town.telling().imported());
        town.move(told, Role.STATION, Move.REFER, because("COURT"));
        assertThat(chats(told)).isEmpty();
    }

    @Test
    void tellsTheProperDoor() {
        Suggestion told = town.open(town.telling().by("wm-court"));
        town.move(told, Role.STATION, Move.REFER, because("COURT"));
        town.send();
        assertThat(town.line.in("@wm-court"))
                .last()
                .isEqualTo("%d号这里办不了：属于诉讼事项。请找县法院诉讼服务中心。".formatted(told.shortNumber()));
    }

    @Test
    void tellsWhoCannotBeReachedByTheNumberInTheGroup() {
        town.hears("loud", "wr-dongbei", "wm-far");
        Suggestion told = town.open(town.telling().in("wr-dongbei").by("wm-far"));
        town.supports(told.number(), "loud", "wr-dongbei", "wm-far2");
        town.move(told, Role.CHAIR, Move.DISPATCH, dispatched());
        assertThat(heard(told, "@wm-far")).isEmpty();
        assertThat(heard(told, "wr-dongbei")).containsExactly("case.registered.group", "case.news.group");
        Suggestion secret =
                town.open(town.telling().in("wr-dongbei").by("wm-far").secret());
        assertThat(heard(secret, "wr-dongbei")).isEmpty();
        assertThat(town.states("@wm-far")).containsExactly("BY_HAND");
    }

    @Test
    void tellsWhoeverFollowsAMergedCase() {
        Suggestion master = town.open(town.telling().by("wm-master"));
        Suggestion merged = town.open(town.telling().by("wm-merged"));
        town.move(merged, Role.STATION, Move.MERGE, into(master));
        town.move(master, Role.CHAIR, Move.DISPATCH, dispatched());
        assertThat(heard(merged, "@wm-merged")).containsExactly("case.registered", "case.merged");
        assertThat(heard(master, "@wm-merged")).containsExactly("case.dispatched");
    }

    @Test
    void tellsOfDissatisfactionWhomItConcerns() {
        Suggestion told = town.open(town.telling().by("wm-angry"));
        town.move(told, Role.DEPUTY, Move.ACCEPT);
        town.move(told, Role.CHAIR, Move.DISPATCH, dispatched());
        town.move(told, Role.UNIT, Move.SIGN);
        town.move(told, Role.UNIT, Move.ANSWER, answered("办了"));
        town.get(Suggestions.class)
                .move(told.number(), Move.RATE, rated(Grade.DISSATISFIED), town.resident("wm-angry"));
        for (String chat : List.of("@" + town.duty(), UNIT, STATION)) {
            assertThat(heard(told, chat)).last().isEqualTo("case.rework");
        }
    }

    @Test
    void takesBackWhatWasUndone() {
        Suggestion told = town.open(town.telling().by("wm-undone"));
        town.send();
        town.move(told, Role.CHAIR, Move.DISPATCH, dispatched());
        town.move(told, Role.CHAIR, Move.UNDO);
        assertThat(town.states("@wm-undone")).as("not said yet").containsExactly("SENT", "CANCELLED");
        town.move(told, Role.CHAIR, Move.DISPATCH, dispatched());
        town.send();
        town.move(told, Role.CHAIR, Move.UNDO);
        town.send();
        assertThat(town.line.in("@wm-undone")).last().isEqualTo("%d号刚才那条不算，现在：已点单。".formatted(told.shortNumber()));
    }

    @Test
    void tellsWhomAClockRingsFor() {
        Suggestion told = town.open(town.telling());
        town.clock.pass(Duration.ofDays(1));
        town.get(io.sidan.core.clock.Clocks.class).ring(town.clock.instant());
        assertThat(heard(told, "@" + town.duty())).contains("clock.accept.remind");
        town.clock.pass(Duration.ofDays(1));
        town.get(io.sidan.core.clock.Clocks.class).ring(town.clock.instant());
        assertThat(heard(told, STATION)).contains("clock.accept.overdue");
        town.get(io.sidan.core.clock.Clocks.class).ring(town.clock.instant());
        assertThat(heard(told, STATION))
                .filteredOn("clock.accept.overdue"::equals)
                .hasSize(1);
    }

    @Test
    void tellsTheChairOfSupervision() {
        Suggestion told = town.open(town.telling());
        town.move(told, Role.CHAIR, Move.DISPATCH, dispatched());
        town.move(told, Role.STATION, Move.SUPERVISE);
        assertThat(heard(told, CHAIR)).containsExactly("case.supervised.chair");
        assertThat(heard(told, UNIT)).contains("case.supervised");
    }

    private static List<String> heard(Suggestion told, String chat) {
        return town.jdbc()
                .queryForList(
                        "SELECT template FROM outbox WHERE suggestion_id = ? AND chat = ? ORDER BY id",
                        String.class,
                        told.id(),
                        chat);
    }

    private static List<String> chats(Suggestion told) {
        return town.jdbc()
                .queryForList(
                        "SELECT DISTINCT chat FROM outbox WHERE suggestion_id = ? ORDER BY chat",
                        String.class,
                        told.id());
    }

    private static void remind(Suggestion told, int times) {
        for (int i = 0; i < times; i++) {
            town.get(Suggestions.class).move(told.number(), Move.REMIND, Details.NONE, town.resident("wm-asks"));
        }
    }

    private static void supports(Suggestion told, String supporter) {
        Heard heard = new Heard(1, supporter, null, null, null, town.clock.instant(), "也这样");
        town.together(() -> town.get(Suggestions.class).hear(town.home().id(), told.id(), heard));
    }

    private static Details dispatched() {
        return new Details(
                "请办", null, null, "u02", null, LocalDate.of(2026, 12, 1), null, null, null, null, null, null, null);
    }

    private static Details answered(String words) {
        return new Details(words, null, null, null, null, null, AnswerClass.A, "电话", null, null, null, null, null);
    }

    private static Details because(String reason) {
        return new Details(null, reason, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static Details into(Suggestion master) {
        return new Details(null, null, null, null, null, null, null, null, null, master.number(), null, null, null);
    }

    private static Details rated(Grade grade) {
        return new Details("还是没水", null, null, null, null, null, null, null, null, null, null, grade, null);
    }
}
