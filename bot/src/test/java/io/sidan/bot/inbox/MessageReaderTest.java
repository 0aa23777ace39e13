package io.sidan.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class MessageReaderTest {

    private static final String GOOD = """
            {"id":"m1","group":"g","sender":"s","name":"老高","at":"2026-03-02T08:00:00+08:00","type":"text","text":"停水了","quote":"m0"}
            """;

    @Test
    void readsAMessage() throws BadMessage {
        GroupMessage message = read(GOOD);

        assertThat(message.at()).isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
        assertThat(message.type()).isEqualTo(MessageType.TEXT);
        assertThat(message.text()).isEqualTo("停水了");
        assertThat(message.quoted()).contains("m0");
        assertThat(message.recalled()).isEmpty();
    }

    @Test
    void keepsAnUnknownTypeAsOtherAndIgnoresUnknownFields() throws BadMessage {
        GroupMessage message = read(GOOD.replace("\"text\",", "\"sticker\",\"mood\":{\"x\":1},"));

        assertThat(message.type()).isEqualTo(MessageType.OTHER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id":"m1"                          | "x":1                                    | 缺少 id
            "group":"g"                        | "group":""                               | 缺少 group
            "sender":"s"                       | "sender":null                            | 缺少 sender
            "at":"2026-03-02T08:00:00+08:00"   | "y":1                                    | 缺少 at
            "at":"2026-03-02T08:00:00+08:00"   | "at":"昨天"                              | at 不是带时区的时间
            "at":"2026-03-02T08:00:00+08:00"   | "at":"2026-03-02T08:00:00"               | at 不是带时区的时间
            "at":"2026-03-02T08:00:00+08:00"   | "at":"9999-03-02T08:00:00Z"              | at 不在 2000 年到 2100 年之间
            "text":"停水了"                    | "text":["停水了"]                        | text 应为文字
            """)
    void saysWhatIsWrong(String field, String instead, String reason) {
        assertThatThrownBy(() -> read(GOOD.replace(field.strip(), instead.strip())))
                .isInstanceOf(BadMessage.class)
                .hasMessageStartingWith(reason.strip());
    }

    @Test
    void refusesAnIdTooLongToKeep() {
        assertThatThrownBy(() -> read(GOOD.replace("\"m1\"", "\"" + "x".repeat(129) + "\"")))
                .isInstanceOf(BadMessage.class)
                .hasMessage("id 超过 128 个字符");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"text\"", "null"})
    void takesOnlyAnObjectForAMessage(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(BadMessage.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a\\ud83d, a\uFFFD",
        "\\ude00b, \uFFFDb",
        "\\ud83d\\ude00, 😀",
        "x\\u0000y, x\u0000y",
        "\\u202eabc, \u202eabc"
    })
    void keepsStrangeTextAndReplacesLoneSurrogates(String escaped, String text) throws BadMessage {
        assertThat(read(GOOD.replace("停水了", escaped)).text()).isEqualTo(text);
    }

    @Test
    void keepsAHundredThousandCharacters() throws BadMessage {
        assertThat(read(GOOD.replace("停水了", "水".repeat(100_000))).text()).hasSize(100_000);
    }

    private static GroupMessage read(String json) throws BadMessage {
        return MessageReader.read(JsonMapper.shared().readTree(json));
    }
}
