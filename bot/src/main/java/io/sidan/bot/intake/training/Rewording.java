package io.sidan.bot.intake.training;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes written texts look like a chat: cut short, without marks, with slips of the finger and local words. */
final class Rewording {

    /** A written word and what people of south-east Shanxi, or people in a hurry, put instead. */
    private record Local(String written, String spoken) {}

    private static final List<Local> LOCAL = List.of(
            new Local("我们", "俺们"),
            new Local("我家", "俺家"),
            new Local("我", "俺"),
            new Local("什么时候", "甚时候"),
            new Local("什么", "甚"),
            new Local("怎么", "咋"),
            new Local("昨天", "夜来"),
            new Local("昨晚", "夜来黑来"),
            new Local("晚上", "黑来"),
            new Local("下午", "后晌"),
            new Local("没有", "没"),
            new Local("坏了", "坏咧"),
            new Local("那里", "那达"),
            new Local("孩子", "娃"),
            new Local("垃圾", "圪渣"),
            new Local("了。", "咧"),
            new Local("了，", "咧 "),
            new Local("吗", "么"));
    private static final Pattern MARKS = Pattern.compile("[，。；：、！,.;:!“”\"《》（）()]+");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[，。！？；,!?;\\n])");
    private static final int SHORT = 40;

    private final RandomGenerator random;

    Rewording(RandomGenerator random) {
        this.random = random;
    }

    /** Some other wordings of a text that brings a matter. */
    Stream<Sample> ofMatter(Sample sample) {
        return Stream.of(cut(sample.text()), chatty(sample.text()), chatty(cut(sample.text())))
                .filter(text -> text.length() > 5)
                .map(text -> sample.reworded(text).weighing(0.5));
    }

    /** Chatter loses its marks and gains local words as well, else these would speak for a report. */
    Stream<Sample> ofChatter(Sample sample) {
        return random.nextInt(3) > 0
                ? Stream.empty()
                : Stream.of(sample.reworded(chatty(sample.text())).weighing(0.5));
    }

    private String cut(String text) {
        String[] clauses = CLAUSE.split(text);
        int from = random.nextInt(Math.min(4, clauses.length));
        StringBuilder cut = new StringBuilder();
        for (int i = from; i < clauses.length && (cut.isEmpty() || cut.length() + clauses[i].length() < SHORT); i++) {
            cut.append(clauses[i]);
        }
        return cut.substring(0, Math.min(2 * SHORT, cut.length())).strip();
    }

    private String chatty(String text) {
        String spoken = text;
        for (Local local : LOCAL) {
            if (random.nextInt(3) == 0) {
                spoken = spoken.replace(local.written(), local.spoken());
            }
        }
        String bare = random.nextBoolean() ? MARKS.matcher(spoken).replaceAll(random.nextBoolean() ? " " : "") : spoken;
        return random.nextInt(4) == 0 ? slip(bare.strip()) : bare.strip();
    }

    /** One character forgotten, doubled, or in the wrong order. */
    private String slip(String text) {
        if (text.length() < 6) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
            default -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }
}
