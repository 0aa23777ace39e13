package io.sidan.bot.channel.chatlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.RunningServer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A chat copied out of WeChat, pasted into the panel: looked at first, then taken in, once and in silence. */
class PasteIT extends RunningServer {

    private static final String GROUP = "wr-gulou";
    private static final String CHAT = """
            槐树下  2026-05-11 07:58
            大家早，今天有集
            石磨坊  2026-05-11 08:02
            槐角村口那座石桥护栏断了半截，孩子上学天天过，快派人来修
            槐树下  2026-05-11 08:03
            俺也看见了
            井台边  2026-13-40 08:10
            这一条没有这样的日子
            """;

    @Test
    void isLookedAtFirstAndThenTakenInOnceAndInSilence() {
        JsonNode preview = paste("/preview", GROUP, CHAT).json();
        assertThat(preview.path("messages").asInt()).isEqualTo(3);
        assertThat(preview.path("lines").get(0).path("outcome").asString()).isEqualTo("REPORT");
        assertThat(preview.path("lines").get(0).path("text").asString()).contains("护栏断了半截");
        assertThat(preview.path("lines").get(1).path("outcome").asString()).isEqualTo("SUPPORT");
        assertThat(preview.path("lines").get(1).path("incident"))
                .as("of the same case")
                .isEqualTo(preview.path("lines").get(0).path("incident"));
        assertThat(preview.path("bad").get(0).path("reason").asString()).isEqualTo("没有这样的时间");
        assertThat(stored()).as("a preview keeps nothing").isZero();

        assertThat(paste("", GROUP, CHAT).at("accepted").asInt()).isEqualTo(3);
        Answer again = paste("", GROUP, CHAT);
        assertThat(again.at("accepted").asInt()).isZero();
        assertThat(again.at("duplicates").asInt()).isEqualTo(3);
        await(() -> stored() == 3 && judged() == 3);
        assertThat(jdbc.queryForObject("""
                SELECT COUNT(*) FROM outbox b JOIN outcome o ON o.suggestion_id = b.suggestion_id
                JOIN message m ON m.id = o.message_id WHERE m.channel = 'chatlog' AND m.sender IN ('石磨坊', '槐树下')
                """, Integer.class))
                .as("nothing is said of it")
                .isZero();
    }

    @Test
    void refusesWhatIsNoChatOrOfNoGroup() {
        assertThat(paste("/preview", GROUP, "随便写的一段话").status()).isEqualTo(422);
        assertThat(paste("/preview", GROUP, "").status()).isEqualTo(400);
        assertThat(paste("", "no-such-group", CHAT).status()).isEqualTo(422);
        assertThat(paste("", "@d063", CHAT).status())
                .as("nobody's private chat")
                .isEqualTo(422);
        Map<String, String> chat = Map.of("group", GROUP, "text", CHAT);
        assertThat(deputy("d063").post("/api/chatlog", chat).status()).isEqualTo(403);
        assertThat(admin().post("/api/chatlog/preview", chat).status()).isEqualTo(403);
    }

    /** Whatever group a line names, it is that of the group it was pasted for. */
    @Test
    void takesLinesOfAFileForTheChosenGroupAlone() {
        String line =
                "{\"id\":\"paste-1\",\"group\":\"wr-huaiping\",\"sender\":\"p1\",\"at\":\"2026-05-12T08:00:00+08:00\","
                        + "\"type\":\"text\",\"text\":\"今天下雨\"}";
        assertThat(paste("", GROUP, line).at("accepted").asInt()).isEqualTo(1);
        assertThat(jdbc.queryForObject("""
                SELECT g.code FROM message m JOIN chat_group g ON g.id = m.group_id WHERE m.external_id = 'paste-1'
                """, String.class)).isEqualTo(GROUP);
    }

    private Answer paste(String path, String group, String text) {
        return station().post("/api/chatlog" + path, Map.of("group", group, "text", text));
    }

    private int stored() {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM message WHERE channel = 'chatlog' AND sender IN ('石磨坊', '槐树下')", Integer.class);
    }

    private int judged() {
        return jdbc.queryForObject("""
                SELECT COUNT(*) FROM outcome o JOIN message m ON m.id = o.message_id
                WHERE m.channel = 'chatlog' AND m.sender IN ('石磨坊', '槐树下')
                """, Integer.class);
    }
}
