package io.sidan.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Makes up the talk of twenty groups, no two messages alike: one in twelve tells of a problem somewhere, some at length. */
public final class Talk {

    private static final int ONE_IN = 12;
    /** One in so many of those is a letter. */
    private static final int LETTERS = 3;

    private static final int GROUPS = 20;
    private static final int PEOPLE = 400;
    private static final Instant FIRST = Instant.parse("2026-03-02T00:00:00Z");
    private static final String NAMES = "杨柳槐榆桃李杏枣松柏石泉沙龙凤马牛羊金银铁桥塔井庙王张刘陈赵周吴郑";
    private static final String KINDS = "村庄沟坡湾岭店窑";

    private final Random random = new Random(11);
    private final JsonMapper json = new JsonMapper();
    private final List<String> reports = new ArrayList<>();
    private final List<String> chatter = new ArrayList<>();

    /** @param sayings what people say, as {@code sayings.yml} has it */
    public Talk(InputStream sayings) {
        JsonNode root = new YAMLMapper().readTree(sayings);
        root.path("reports").forEach(category -> category.forEach(line -> reports.add(line.asString())));
        root.path("chatter").forEach(line -> chatter.add(line.asString()));
    }

    /** Writes what the chat holds, its messages two seconds apart. */
    public Chat write(Chat chat) throws IOException {
        return write(chat, 0);
    }

    /** The same, going on after so many messages. */
    public Chat write(Chat chat, int said) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(chat.file())) {
            for (int i = said; i < said + chat.open() + chat.messages(); i++) {
                String text = i < said + chat.open() ? ownPlace(i) + any(reports) + "，请镇里派人来修一修" : text(i);
                out.write(json.writeValueAsString(message(i, text)));
                out.write('\n');
            }
        }
        return chat;
    }

    /** So many texts, no two alike. */
    public List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(this::text).toList();
    }

    private String text(int i) {
        if (random.nextInt(ONE_IN) > 0) {
            return any(chatter) + place() + i;
        }
        return random.nextInt(LETTERS) == 0 ? letter() : place() + any(reports);
    }

    /** So long that its meaning is asked for where its letters leave doubt. */
    private String letter() {
        return "你好，" + place() + any(reports) + "，" + any(chatter) + "。" + any(reports) + "，" + any(chatter) + "。";
    }

    private Map<String, Object> message(int i, String text) {
        String group = "g" + random.nextInt(GROUPS);
        return Map.of(
                "id",
                "m" + i,
                "group",
                group,
                "sender",
                group + "-r" + random.nextInt(PEOPLE),
                "at",
                FIRST.plusSeconds(2L * i).toString(),
                "type",
                "text",
                "text",
                text);
    }

    /** Nobody else's: what happens there is a case of its own. */
    private String ownPlace(int i) {
        return "" + letter(NAMES) + letter(NAMES) + place() + i + "号";
    }

    private String place() {
        return "" + letter(NAMES) + letter(NAMES) + letter(KINDS);
    }

    private char letter(String some) {
        return some.charAt(random.nextInt(some.length()));
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
