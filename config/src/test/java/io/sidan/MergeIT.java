package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 并案 and 拆分: several cases of one matter become one, and are taken apart again; nobody who told of it is lost. */
class MergeIT extends RunningServer {

    @Test
    void mergesTwoCasesOfOneMatter() {
        Chat chat = Chat.in("wr-dongbei");
        String into = opened(chat.says("r6", "董北机井坏了,地里没水浇不上,请派人修"));
        Chat later = Chat.in("wr-dongbei");
        Chat.Message second = later.says("r7", "陈村泵站的水泵烧了,浇不成地,请派人修");
        String number = opened(second);
        Client station = station();

        refusedFor(move(station, number, "MERGE"), "into");
        refusedFor(move(station, number, Map.of("move", "MERGE", "into", number)), "into");
        refused(move(station, number, Map.of("move", "MERGE", "into", "LH-1999-0001")), 404);
        refused(move(deputy("d076"), number, Map.of("move", "MERGE", "into", into)), 403);
        accepted(move(station, number, Map.of("move", "MERGE", "into", into)), "MERGED");

        List<String> messages = texts(station.get("/api/suggestions/" + into).at("messages"), "id");
        assertThat(messages).contains(second.id()).hasSize(2);
        refused(move(station, number, Map.of("move", "MERGE", "into", into)), 409);
        refusedFor(move(station, into, Map.of("move", "MERGE", "into", number)), "into");
    }

    @Test
    void splitsWhatWasMerged() {
        String into = opened(Chat.in("wr-jinjiajie").says("r11", "赛里集市停车难,三排停放堵死了,请来人管管"));
        String number = opened(Chat.in("wr-jinjiajie").says("r12", "乔家庄小学门口违停堵车,孩子过不去,请来人管管"));
        accepted(move(station(), number, Map.of("move", "MERGE", "into", into)), "MERGED");
        assertThat(station().get("/api/suggestions/" + into).at("supporters").asInt())
                .isEqualTo(1);
        accepted(move(station(), number, "SPLIT"), "REGISTERED");
        assertThat(station().get("/api/suggestions/" + into).at("supporters").asInt())
                .isZero();
        assertThat(station().get("/api/suggestions/" + into).at("messages").size())
                .isEqualTo(1);
    }

    @Test
    void takesThreeCasesTogetherAndApartAgainWithAllWhoTold() {
        Chat.Message first = Chat.in("wr-guihua").says("r41", "下桂花南渠堵了,水浇不到地里,请派人修");
        Chat.Message second = Chat.in("wr-guihua").says("r42", "下桂花村口机井坏了,地里没水浇不上,请派人修");
        Chat.Message third = Chat.in("wr-guihua").says("r43", "下桂花小学门口下水道堵了,污水横流,请来人疏通");
        String one = opened(first);
        String two = opened(second);
        String three = opened(third);
        assertThat(List.of(one, two, three)).doesNotHaveDuplicates();

        accepted(move(station(), one, Map.of("move", "MERGE", "into", two)), "MERGED");
        assertThat(told(two)).containsExactlyInAnyOrder(first.id(), second.id());
        accepted(move(station(), two, Map.of("move", "MERGE", "into", three)), "MERGED");

        assertThat(supporters(three)).isEqualTo(2);
        assertThat(told(three)).containsExactlyInAnyOrder(first.id(), second.id(), third.id());
        assertThat(heard(three)).containsExactlyInAnyOrder("并入 " + one, "并入 " + two);
        assertThat(reachable(three, "r41", "r42", "r43")).containsExactly("r41", "r42", "r43");

        accepted(move(station(), two, "SPLIT"), "REGISTERED");
        assertThat(supporters(two)).isZero();
        assertThat(supporters(three)).isEqualTo(1);
        assertThat(reachable(two, "r41", "r42", "r43")).containsExactly("r42");
        assertThat(reachable(three, "r41", "r42", "r43")).containsExactly("r41", "r43");

        accepted(move(station(), one, "SPLIT"), "REGISTERED");
        assertThat(supporters(three)).isZero();
        assertThat(told(one)).containsExactly(first.id());
        assertThat(told(three)).containsExactly(third.id());
        assertThat(station().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    @Test
    void keepsTheCaseWholeWhereItMayNotBeMerged() {
        String one = opened(Chat.in("wr-dongguan").says("r44", "东关市场厕所堵了,污水流到街上,请来人通一通"));
        String two = opened(Chat.in("wr-dongguan").says("r45", "东关市场后头下水道反味,熏得人没法过,请来人看看"));
        accepted(move(station(), one, Map.of("move", "MERGE", "into", two)), "MERGED");
        int before = station().get("/api/suggestions/" + two).at("steps").size();
        int supporters = supporters(two);
        refusedFor(move(station(), two, Map.of("move", "MERGE", "into", two)), "into");
        assertThat(supporters(two)).isEqualTo(supporters);
        assertThat(station().get("/api/suggestions/" + two).at("steps").size()).isEqualTo(before);
    }

    private int supporters(String number) {
        return station().get("/api/suggestions/" + number).at("supporters").asInt();
    }

    /** The messages that stand behind the case. */
    private List<String> told(String number) {
        return texts(station().get("/api/suggestions/" + number).at("messages"), "id");
    }

    private List<String> heard(String number) {
        return texts(station().get("/api/suggestions/" + number).at("steps"), "words").stream()
                .filter(words -> words.startsWith("并入"))
                .toList();
    }

    /** Who of these may be let in to the case, as one who told of it. */
    private List<String> reachable(String number, String... residents) {
        List<String> reached = new ArrayList<>();
        for (String resident : residents) {
            Answer link = station()
                    .post("/api/suggestions/" + number + "/links", Map.of("role", "RESIDENT", "code", resident));
            assertThat(link.status()).as(link.body()).isIn(201, 422);
            if (link.status() == 201) {
                reached.add(resident);
            }
        }
        return reached;
    }

    private static void accepted(Answer answer, String state) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.at("state").asString()).isEqualTo(state);
    }

    private static void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.detail()).containsPattern("\\p{IsHan}");
    }

    private static void refusedFor(Answer answer, String field) {
        refused(answer, 422);
        assertThat(answer.at("field").asString("")).isEqualTo(field);
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(field).asString(""))
                .toList();
    }
}
