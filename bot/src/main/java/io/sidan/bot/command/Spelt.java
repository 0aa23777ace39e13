package io.sidan.bot.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a command in one of its places, and how they stand there. */
record Spelt(String words, Pattern pattern) {

    static final String PLEASE = "(?:我来?|请问?|麻烦|帮我?|帮忙|问一?下|想?问问)?\\s*";
    static final String TAIL = "[\\s\\p{P}~+了啊呀吧啦咧哈嘛呗哦呢\\p{So}]*";

    private static final String FILL = "[\\s,，、:：]*(?:我们?|俺们?|咱们?)?(?:已经?|都|也|就|先)?\\s*";

    /** Right behind a number. */
    static Spelt following(String words) {
        return new Spelt(words, Pattern.compile("^" + FILL + "(?:" + words + ")"));
    }

    /** Right before a number. */
    static Spelt leading(String words) {
        return new Spelt(words, Pattern.compile("(?:^|[^\\p{IsHan}])" + PLEASE + "(?:" + words + ")[\\s:：,，]*$"));
    }

    /** By themselves; what is said behind them is their {@code more}. */
    static Spelt whole(String words) {
        return new Spelt(
                words,
                Pattern.compile("^" + PLEASE + "(?:" + words + ")(?:" + TAIL + "|[\\s,，.。!！~、]+(?<more>.{1,100}))$"));
    }

    Matcher in(String text) {
        return pattern.matcher(text);
    }

    String or(Spelt other) {
        return words + "|" + other.words;
    }
}
