package io.sidan.bot.channel.chatlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatFileTest {

    private final List<GroupMessage> messages = new ArrayList<>();
    private final List<BadLine> badLines = new ArrayList<>();

    @Test
    void reportsABadLineByNumberAndGoesOn() throws IOException {
        read(line("a", "停水了") + "\n{\"id\":\n\n[1]\n" + line("b", "来水了"));

        assertThat(messages).extracting(GroupMessage::id).containsExactly("a", "b");
        assertThat(badLines).containsExactly(new BadLine(2, "不是完整的 JSON"), new BadLine(4, "不是一条消息(应为 JSON 对象)"));
    }

    @Test
    void readsPastAByteOrderMarkAndCarriageReturns() throws IOException {
        read("\uFEFF" + line("a", "停水了") + "\r\n" + line("b", "来水了") + "\r\n");

        assertThat(messages).hasSize(2);
        assertThat(badLines).isEmpty();
    }

    @Test
    void skipsALineTooLongToHold() throws IOException {
        read(line("a", "水".repeat(500_000)) + "\n" + line("b", "来水了"));

        assertThat(messages).extracting(GroupMessage::id).containsExactly("b");
        assertThat(badLines).containsExactly(new BadLine(1, "这一行超过 1 MB"));
    }

    @Test
    void readsNulsAndFourByteCharacters() throws IOException {
        read(line("a", "x\u0000y😀𠮷"));

        assertThat(messages.get(0).text()).isEqualTo("x\u0000y😀𠮷");
    }

    @Test
    void survivesBytesThatAreNoText() throws IOException {
        byte[] bytes = (line("a", "停?了") + "\n" + line("b", "来水了")).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xFF : bytes[i];
        }
        read(bytes);

        assertThat(messages.get(0).text()).isEqualTo("停\uFFFD了");
        assertThat(messages).hasSize(2);
    }

    @Test
    void findsNothingInAnEmptyFile() throws IOException {
        read("\n\n");

        assertThat(messages).isEmpty();
        assertThat(badLines).isEmpty();
    }

    @Test
    void readsTextCopiedOutOfWeChat() throws IOException {
        read("老高 2026/3/2 08:00\n西坡停水了\n谁家有水\n\n小冯 2026-03-02 08:01:30\n[图片]\n\n老高 2026年3月2日 8:02\n[位置]西坡小学\n");

        assertThat(messages).extracting(GroupMessage::text).containsExactly("西坡停水了\n谁家有水", "", "西坡小学");
        assertThat(messages)
                .extracting(GroupMessage::type)
                .containsExactly(MessageType.TEXT, MessageType.IMAGE, MessageType.LOCATION);
        assertThat(messages).extracting(GroupMessage::sender).containsExactly("老高", "小冯", "老高");
        assertThat(messages).extracting(GroupMessage::group).containsOnly("chat.txt");
        assertThat(messages.get(0).at()).isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
    }

    @Test
    void givesACopiedMessageTheSameIdEachTime() throws IOException {
        String copied = "老高 2026/3/2 08:00\n停水了\n老高 2026/3/2 08:00\n停水了\n";
        read(copied);
        read(copied);

        assertThat(messages).extracting(GroupMessage::id).hasSize(4);
        assertThat(messages.get(0).id())
                .isEqualTo(messages.get(2).id())
                .isNotEqualTo(messages.get(1).id());
    }

    @ParameterizedTest
    @CsvSource({"老高 2026/13/2 08:00", "老高 2026/2/31 08:00", "老高 2026/3/2 25:00"})
    void saysThatThereIsNoSuchTime(String head) throws IOException {
        read("小冯 2026/3/2 08:00\n早\n" + head + "\n停水了\n");

        assertThat(badLines).containsExactly(new BadLine(3, "没有这样的时间"));
        assertThat(messages).hasSize(1);
    }

    private static String line(String id, String text) {
        return "{\"id\":\"" + id
                + "\",\"group\":\"g\",\"sender\":\"s\",\"at\":\"2026-03-02T08:00:00+08:00\",\"type\":\"text\",\"text\":\""
                + text + "\"}";
    }

    private void read(String text) throws IOException {
        read(text.getBytes(StandardCharsets.UTF_8));
    }

    private void read(byte[] bytes) throws IOException {
        ChatFile.read(new ByteArrayInputStream(bytes), "chat.txt", messages::add, badLines::add);
    }
}
