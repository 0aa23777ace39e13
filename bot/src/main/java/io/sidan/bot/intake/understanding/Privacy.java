package io.sidan.bot.intake.understanding;

import io.sidan.bot.intake.words.Reading;
import io.sidan.bot.intake.words.Sense;
import java.util.regex.Pattern;

/** What must not be spoken of in the open group. */
final class Privacy {

    private static final Pattern ID_OR_PHONE =
            Pattern.compile("(?<![0-9])[1-9]\\d{5}(?:19|20)\\d{9}[\\dXx]|(?<![0-9])1[3-9]\\d[\\d*×xX]{8}(?![0-9])|"
                    + "身份证号?码?[:：为]?\\s*[\\d*]{6,}");
    private static final Pattern HURT = Pattern.compile("打|欺|辱|伤|猥|虐|哭|骂|咬");
    private static final Pattern OWN = Pattern.compile("[我俺咱]|本人|婆婆|公公|父亲|母亲|爸|妈|丈夫|妻子|儿子|女儿|老伴");
    private static final Pattern NAMED_HOUSE =
            Pattern.compile("(?:^|[^\\p{IsHan}])[\\p{IsHan}]{2,3}家(?:的)?(?:猪|鸡|牛|羊|狗)");

    private Privacy() {}

    static boolean concerns(Heard heard) {
        Reading reading = heard.reading();
        return ID_OR_PHONE.matcher(heard.text()).find()
                || reading.has(Sense.WHISTLE)
                || reading.has(Sense.FAMILY)
                || reading.has(Sense.ILLNESS) && OWN.matcher(heard.text()).find()
                || reading.has(Sense.RELIEF) && OWN.matcher(heard.text()).find()
                || reading.has(Sense.MINORS) && HURT.matcher(heard.text()).find()
                || NAMED_HOUSE.matcher(heard.text()).find();
    }
}
