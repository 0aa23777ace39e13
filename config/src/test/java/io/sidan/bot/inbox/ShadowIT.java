package io.sidan.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Chat;
import io.sidan.Chat.Message;
import io.sidan.Client;
import io.sidan.RunningServer;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A group in which the bot is tried, from its first message in the shadow to the day the bot may speak in it. */
class ShadowIT extends RunningServer {

    private static final List<String> PLACES =
            List.of("东坡头村", "西坡头村", "前洼村", "后洼村", "上岭村", "下岭村", "大沟村", "小沟村", "石门村", "柏树村");

    private static final List<String> MATTERS = List.of("村口的路灯不亮，黑灯瞎火，请派人修", "小学门口的井盖没了，太危险，快派人来");

    private static final int WRONG = 5;

    @Test
    void listensSaysNothingIsMarkedAndGoesLive() {
        Chat chat = inShadow(Chat.alone());
        Message[] reports = PLACES.stream()
                .flatMap(place -> MATTERS.stream()
                        .map(matter -> chat.later(30).says("t-" + place + matter.length(), place + matter)))
                .toArray(Message[]::new);
        tell(reports);
        tell(talk(chat, 60));
        Message order = chat.says("d001", "接 " + shortNumber(reports[0]));
        tell(order, chat.says("t1", "进度 " + shortNumber(reports[0])));

        assertThat(states(chat)).containsOnly("CANDIDATE");
        assertThat(said(chat)).isZero();
        JsonNode shadow = shadow(chat);
        assertThat(shadow.path("mode").asString()).isEqualTo("SHADOW");
        assertThat(shadow.path("precision").isNull()).isTrue();
        assertThat(shadow.path("proposals").size()).isEqualTo(reports.length);
        assertThat(shadow.path("sample").size()).isEqualTo(20);

        assertThat(turn(chat, "LIVE").status()).isEqualTo(409);
        for (int i = 0; i < reports.length; i++) {
            assertThat(judge(chat, reports[i].id(), i >= WRONG).status()).isEqualTo(200);
        }
        assertThat(judge(chat, "nothing", true).status()).isEqualTo(404);
        assertThat(judge(chat, order.id(), true).status()).isEqualTo(409);
        assertThat(shadow(chat).path("precision").asDouble()).isEqualTo(0.75);
        assertThat(turn(chat, "LIVE").body()).contains("还要再标");
        markSample(chat, 50);

        JsonNode marked = shadow(chat);
        assertThat(marked.path("recall").asDouble()).isEqualTo(1.0);
        assertThat(turn(chat, "LIVE").body()).contains("提议的对得不够");
        for (int i = 0; i < WRONG; i++) {
            judge(chat, reports[i].id(), true);
        }
        assertThat(turn(chat, "LIVE").status()).isEqualTo(200);

        Message live = chat.later(60).says("t1", "西岭水渠塌了一大截，浇不上地，请来人修");
        tell(live);
        assertThat(shadow(chat).path("mode").asString()).isEqualTo("LIVE");
        assertThat(stateOf(numberOf(live))).isEqualTo("REGISTERED");
        assertThat(said(chat)).isPositive();
    }

    @Test
    void countsWhatItMissedAmongAllItLeftAlone() {
        Chat chat = inShadow(Chat.alone());
        Message report = chat.says("t2", "西坡头停水三天了，家家没水吃，请快来修");
        tell(report);
        tell(talk(chat.later(30), 10));
        judge(chat, report.id(), true);
        List<JsonNode> sample = StreamSupport.stream(shadow(chat).path("sample").spliterator(), false)
                .toList();
        for (int i = 0; i < sample.size(); i++) {
            judge(chat, sample.get(i).path("message").asString(), i > 0);
        }
        assertThat(shadow(chat).path("recall").asDouble()).isEqualTo(0.5);
        assertThat(turn(chat, "LIVE").status()).isEqualTo(409);
    }

    @Test
    void speaksInGroupsOfTheRosterAndGoesBackIntoTheShadowAtAnyTime() {
        Chat chat = Chat.in("wr-huaiping");
        assertThat(shadow(chat).path("mode").asString()).isEqualTo("LIVE");
        assertThat(turn(chat, "SHADOW").status()).isEqualTo(200);
        try {
            Message quiet = chat.says("t3", "水磨沟村路上有个大坑，车过不去，请来修");
            tell(quiet);
            assertThat(stateOf(numberOf(quiet))).isEqualTo("CANDIDATE");
            assertThat(answers(numberOf(quiet))).isZero();
        } finally {
            jdbc.update("UPDATE chat_group SET mode = 'LIVE' WHERE code = ?", chat.group());
        }
    }

    @Test
    void registersAndSaysNothingInAMutedGroup() {
        Chat chat = Chat.alone();
        tell(chat.says("t0", "大家早上好"));
        assertThat(turn(chat, "QUIET").status()).isEqualTo(200);
        assertThat(shadow(chat).path("mode").asString()).isEqualTo("QUIET");
        Message report = chat.says("t4", "柏树村口的桥栏杆断了，孩子天天过，请来修");
        tell(report);
        assertThat(stateOf(numberOf(report))).isEqualTo("REGISTERED");
        tell(chat.later(60).says("t4", "进度 " + shortNumber(report)));
        assertThat(inGroup(chat)).isZero();
        assertThat(said(chat)).as("the deputy on duty hears of it").isPositive();

        assertThat(turn(chat, "LIVE").status()).isEqualTo(200);
        tell(chat.later(90).says("t4", "进度 " + shortNumber(report)));
        assertThat(inGroup(chat)).isEqualTo(1);
        jdbc.update("UPDATE outbox SET state = 'BY_HAND' WHERE chat = ?", chat.group());
        assertThat(turn(chat, "QUIET").status()).isEqualTo(200);
        assertThat(jdbc.queryForList("SELECT state FROM outbox WHERE chat = ?", String.class, chat.group()))
                .as("what waited is not said any more")
                .containsOnly("CANCELLED");
    }

    @Test
    void isStaffsAffair() {
        Chat chat = Chat.in("wr-guihua");
        assertThat(deputy("d088").get(path(chat, "shadow")).status()).isEqualTo(403);
        assertThat(nobody().get(path(chat, "shadow")).status()).isEqualTo(401);
        assertThat(station().get("/api/groups/no-such/shadow").status()).isEqualTo(404);
        assertThat(station().put(path(chat, "mode"), Map.of()).status()).isEqualTo(400);
    }

    private Chat inShadow(Chat chat) {
        tell(chat.says("t0", "大家早上好"));
        assertThat(turn(chat, "SHADOW").status()).isEqualTo(200);
        return chat;
    }

    private static Message[] talk(Chat chat, int lines) {
        Message[] talk = new Message[lines];
        for (int i = 0; i < lines; i++) {
            talk[i] = chat.later(1).says("t" + (5 + i % 7), "今晚谁来打牌 " + i);
        }
        return talk;
    }

    private void markSample(Chat chat, int marks) {
        for (int done = 0; done < marks; ) {
            for (JsonNode heard : shadow(chat).path("sample")) {
                assertThat(judge(chat, heard.path("message").asString(), true).status())
                        .isEqualTo(200);
                done++;
            }
        }
    }

    private JsonNode shadow(Chat chat) {
        return station().get(path(chat, "shadow")).json();
    }

    private Answer judge(Chat chat, String message, boolean right) {
        return station().post(path(chat, "judgments"), Map.of("message", message, "right", right));
    }

    private Answer turn(Chat chat, String mode) {
        Client station = station();
        return station.put(path(chat, "mode"), Map.of("mode", mode));
    }

    private static String path(Chat chat, String what) {
        return "/api/groups/" + chat.group() + "/" + what;
    }

    private List<String> states(Chat chat) {
        return jdbc.queryForList("SELECT state FROM suggestion WHERE chat_group = ?", String.class, chat.group());
    }

    private int shortNumber(Message told) {
        return jdbc.queryForObject(
                "SELECT o.number FROM outcome o JOIN message m ON m.id = o.message_id WHERE m.external_id = ?",
                Integer.class,
                told.id());
    }

    /** All the bot said in the group, or because of a case told there. */
    /** All but the alarms that staff hear. */
    private int said(Chat chat) {
        return jdbc.queryForObject("""
                SELECT COUNT(*) FROM outbox WHERE chat = ? OR template NOT LIKE 'alarm.%'
                    AND suggestion_id IN (SELECT id FROM suggestion WHERE chat_group = ?)
                """, Integer.class, chat.group(), chat.group());
    }

    private int inGroup(Chat chat) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM outbox WHERE chat = ?", Integer.class, chat.group());
    }

    private int answers(String number) {
        return jdbc.queryForObject("""
                SELECT COUNT(*) FROM outbox o JOIN suggestion s ON s.id = o.suggestion_id WHERE s.number = ?
                """, Integer.class, number);
    }
}
