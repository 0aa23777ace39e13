package io.sidan.bot.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one command is spelled: behind a number (12 接), before one (接 12), or alone (接).
 *
 * @param dated spellings behind a number that may as well follow a date (12号我来)
 * @param casual spellings alone that are mostly chatter
 * @param takesWords whether residents may say more with it, such as what is to be noted
 */
record Spelling(Spelt behind, Spelt dated, Spelt before, Spelt alone, Spelt casual, boolean takesWords) {

    /** Where a word ends: not inside a longer one such as 接孩子. */
    static final String END = "(?=$|[^\\p{IsHan}]|[了啊呀吧啦咧哈嘛呗哦])";

    private static final Spelt NEVER = Spelt.whole("(?!)");

    /** After a number these make it count something else than cases. */
    private static final Pattern COUNTS =
            Pattern.compile("^(?:[楼院线栋点月日天周年岁个户人米公里块元毛斤桶车趟次回遍分秒小名位口家间亩根盏台份张箱袋瓶路井桥层室门组队班排期批万千百多来几余%]|单元)");

    private static final Pattern ASKS = Pattern.compile("^" + Spelt.PLEASE + "$");
    private static final Pattern NOTHING = Pattern.compile("^" + Spelt.TAIL + "$");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}~了啊呀吧啦咧哈嘛呗哦]+|[\\s\\p{P}~]+$");

    /** Of a command that hears for itself, or to be spelled out. */
    static final Spelling NONE = new Spelling(NEVER, NEVER, NEVER, NEVER, NEVER, false);

    /** The same words wherever they stand. */
    static Spelling of(String words) {
        return behind(words).before(words).alone(words);
    }

    /** Never with a number. */
    static Spelling only(String words) {
        return NONE.alone(words);
    }

    static Spelling behind(String words) {
        return new Spelling(Spelt.following(words), NEVER, NEVER, NEVER, NEVER, false);
    }

    Spelling dated(String words) {
        return new Spelling(behind, Spelt.following(words), before, alone, casual, takesWords);
    }

    Spelling before(String words) {
        return new Spelling(behind, dated, Spelt.leading(words), alone, casual, takesWords);
    }

    Spelling alone(String words) {
        return new Spelling(behind, dated, before, Spelt.whole(words), casual, takesWords);
    }

    Spelling casual(String words) {
        return new Spelling(behind, dated, before, alone, Spelt.whole(words), takesWords);
    }

    Spelling withWords() {
        return new Spelling(behind, dated, before, alone, casual, true);
    }

    /** Whether it is said, and never with a number. */
    boolean isNeverNumbered() {
        return alone != NEVER && behind == NEVER && dated == NEVER && before == NEVER;
    }

    /** All that is spelled so or so, to find out at one look that nothing is. */
    Spelling or(Spelling other) {
        return new Spelling(
                Spelt.following(behind.or(other.behind)),
                Spelt.following(dated.or(other.dated)),
                Spelt.leading(before.or(other.before)),
                Spelt.whole(alone.or(other.alone)),
                Spelt.whole(casual.or(other.casual)),
                takesWords || other.takesWords);
    }

    /** Whether a word of it stands beside the number. */
    boolean isBeside(Mention number, Utterance said) {
        String tail = said.after(number);
        return behind.in(tail).lookingAt()
                || dated.in(tail).lookingAt()
                || before.in(said.before(number)).find();
    }

    /** Whether one of its words is all that is said, or is said first. */
    boolean isAlone(Utterance said) {
        return alone.in(said.text()).lookingAt() || casual.in(said.text()).lookingAt();
    }

    /** The command with this number, if that is what is said. */
    Optional<Phrase> with(Mention number, Utterance said, Command command) {
        String head = said.before(number);
        String tail = said.after(number);
        Optional<Phrase> certain =
                following(behind, tail).flatMap(more -> phrase(said, command, number, head, more, said.byOfficial()));
        Optional<Phrase> perhaps =
                following(dated, tail).flatMap(more -> phrase(said, command, number, head, more, false));
        Matcher leading = before.in(head);
        boolean leads = leading.find() && !COUNTS.matcher(tail).find();
        return certain.or(() -> perhaps)
                .or(() -> leads
                        ? phrase(said, command, number, head.substring(0, leading.start()), tail, true)
                        : Optional.empty());
    }

    /** What comes behind the command's word. */
    private static Optional<String> following(Spelt words, String tail) {
        Matcher word = words.in(tail);
        return word.lookingAt() ? Optional.of(tail.substring(word.end())) : Optional.empty();
    }

    /** The command without a number; what goes on behind it is more likely talk. */
    Optional<Phrase> standing(Utterance said, Command command) {
        Matcher sure = alone.in(said.text());
        if (sure.lookingAt()) {
            String more = more(sure);
            Tone tone = more.isEmpty() ? Tone.PLAIN : Tone.CASUAL;
            return more.isEmpty() || said.byOfficial()
                    ? Optional.of(new Phrase(command, null, null, more, tone))
                    : Optional.empty();
        }
        Matcher perhaps = casual.in(said.text());
        return perhaps.lookingAt()
                        && (said.byOfficial() || takesWords || more(perhaps).isEmpty())
                ? Optional.of(new Phrase(command, null, null, more(perhaps), Tone.CASUAL))
                : Optional.empty();
    }

    private static String more(Matcher whole) {
        return whole.group("more") == null ? "" : trimmed(whole.group("more"));
    }

    private Optional<Phrase> phrase(
            Utterance said, Command command, Mention number, String head, String tail, boolean certain) {
        boolean asks = ASKS.matcher(head).find();
        boolean plain = asks && (takesWords || NOTHING.matcher(tail).find());
        if (!plain && !said.byOfficial()) {
            return Optional.empty();
        }
        Tone tone = !certain ? Tone.CASUAL : plain ? Tone.PLAIN : Tone.MIXED;
        return Optional.of(new Phrase(command, number.number(), null, trimmed((asks ? "" : head + " ") + tail), tone));
    }

    /** Without the blanks, signs and particles at its ends. */
    static String trimmed(String words) {
        return NOTHING.matcher(words).find()
                ? ""
                : EDGES.matcher(words).replaceAll("").replaceAll("\\s+", " ");
    }
}
