package io.sidan.bot.command;

import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Grade;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Refusal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 评价: how content a reporter or supporter is; who is not says why. */
final class Rate implements Command {

    private static final String GRADES = "(?:非常|很|挺|还算)?(?:基本满意|不满意|不行|满意)";
    private static final Pattern GRADE =
            Pattern.compile("^[\\s\\p{P}]*(?<grade>" + GRADES + "|[1-3](?![0-9]))[\\s\\p{P}]*");

    private static final Wording WORDING = new Wording(
            "评价",
            Roles.RESIDENTS,
            "评价 12 满意",
            "办完了打个分：满意、基本满意、不满意（说一句为什么）",
            Spelling.behind("(?:评价)?\\s*(?=" + GRADES + ")")
                    .before("评价|" + GRADES)
                    .casual(GRADES)
                    .withWords());

    @Override
    public Wording wording() {
        return WORDING;
    }

    /** The grade stays with the words: it is looked for when the case is known. */
    @Override
    public Optional<Phrase> hear(Utterance said) {
        return Command.super.hear(said).map(phrase -> new Phrase(this, null, null, said.text(), phrase.tone()));
    }

    @Override
    public Optional<Phrase> hear(Utterance said, Mention number) {
        return Command.super
                .hear(said, number)
                .map(phrase -> new Phrase(this, phrase.number(), null, beside(number, said), phrase.tone()));
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        Matcher said = GRADE.matcher(order.words());
        if (!said.find()) {
            return desk.answer("command.needs-grade");
        }
        String words = order.words().substring(said.end()).strip();
        return rate(grade(said.group("grade")), words, desk);
    }

    static Answer rate(Grade grade, String words, Desk desk) {
        if (grade == Grade.DISSATISFIED && words.isEmpty()) {
            return desk.answer("command.needs-why");
        }
        if (!desk.tells()) {
            throw Refusal.forbidden("这件不是您反映的");
        }
        desk.move(Move.RATE, Details.grade(grade, words));
        return desk.answer("command.rated").with("grade", grade.label());
    }

    static Grade grade(String said) {
        if (said.endsWith("不满意") || said.endsWith("不行") || said.equals("3")) {
            return Grade.DISSATISFIED;
        }
        return said.endsWith("基本满意") || said.equals("2") ? Grade.FAIR : Grade.SATISFIED;
    }

    private static String beside(Mention number, Utterance said) {
        return (said.before(number).replaceFirst("评价", "") + " "
                        + said.after(number).replaceFirst("评价", ""))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
