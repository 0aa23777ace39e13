package io.sidan.bot.channel.chatlog;

import io.sidan.bot.channel.chatlog.Lines.Line;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text copied out of WeChat: a line with name and time, then the words. Its ids are hashes of the content. */
final class CopiedChat {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Pattern HEAD = Pattern.compile(
            "^\\s*(\\S.{0,63}?)[\\s:：]+(\\d{4})[-/年.](\\d{1,2})[-/月.](\\d{1,2})日?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*$");
    private static final Pattern MARK =
            Pattern.compile("^\\[(图片|照片|语音|视频|位置|链接|文件|红包)[^\\]]*]\\s*(.*)$", Pattern.DOTALL);
    private static final Map<String, MessageType> TYPES = Map.of(
            "图片", MessageType.IMAGE,
            "照片", MessageType.IMAGE,
            "语音", MessageType.VOICE,
            "视频", MessageType.VIDEO,
            "位置", MessageType.LOCATION,
            "链接", MessageType.LINK,
            "文件", MessageType.FILE,
            "红包", MessageType.REDPACKET);

    private final String group;
    private final Consumer<GroupMessage> messages;
    private final Consumer<BadLine> badLines;
    private final Map<String, Integer> repeats = new HashMap<>();

    private String name;
    private Instant written;
    private int behind;
    private Instant at;
    private StringJoiner words;

    CopiedChat(String group, Consumer<GroupMessage> messages, Consumer<BadLine> badLines) {
        this.group = group;
        this.messages = messages;
        this.badLines = badLines;
    }

    static boolean heads(String line) {
        return HEAD.matcher(line).matches();
    }

    void read(Line first, Lines lines) throws IOException {
        for (Optional<Line> line = Optional.of(first); line.isPresent(); line = lines.next()) {
            read(line.get());
        }
        hand();
    }

    private void read(Line line) {
        if (line.text().isEmpty()) {
            badLines.accept(new BadLine(line.number(), "这一行超过 1 MB"));
            return;
        }
        Matcher head = HEAD.matcher(line.text().get());
        if (head.matches()) {
            hand();
            begin(line.number(), head);
        } else if (words != null) {
            words.add(line.text().get());
        }
    }

    private void begin(long number, Matcher head) {
        try {
            follow(time(head), head.group(7) == null);
            name = head.group(1);
            words = new StringJoiner("\n");
        } catch (DateTimeException e) {
            badLines.accept(new BadLine(number, "没有这样的时间"));
            words = null;
        }
    }

    /** A copy often tells no seconds: messages of one minute then follow each other by a second, as they stand. */
    private void follow(Instant time, boolean toTheMinute) {
        behind = toTheMinute && time.equals(written) ? Math.min(behind + 1, 59) : 0;
        written = time;
        at = time.plusSeconds(behind);
    }

    private static Instant time(Matcher head) {
        return LocalDateTime.of(
                        number(head, 2),
                        number(head, 3),
                        number(head, 4),
                        number(head, 5),
                        number(head, 6),
                        number(head, 7))
                .atZone(ZONE)
                .toInstant();
    }

    private static int number(Matcher head, int group) {
        return head.group(group) == null ? 0 : Integer.parseInt(head.group(group));
    }

    private void hand() {
        if (words == null) {
            return;
        }
        String text = words.toString().strip();
        Matcher mark = MARK.matcher(text);
        MessageType type = mark.matches() ? TYPES.get(mark.group(1)) : MessageType.TEXT;
        String content = mark.matches() ? mark.group(2) : text;
        messages.accept(new GroupMessage(id(text), group, name, name, at, type, content, null, null));
        words = null;
    }

    private String id(String text) {
        String content = group + '\n' + name + '\n' + written + '\n' + text;
        int repeat = repeats.merge(hash(content), 1, Integer::sum);
        return hash(content + '\n' + repeat);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
