package io.sidan.bot.intake;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what deputies, units and residents say to the bot; executing it is not done here. */
final class CommandPhrases {

    private static final String NUMBER = "(" + Numerals.DIGITS + ")\\s*号?";
    private static final String DONE = "(?:都|已经?)?(?:办好|弄好|修好|搞定|办完|弄完|解决|处理好|处理完|办妥|好)(?:了|啦|咧)?";
    private static final String ACT =
            "(?:接单|接但|接了|我来弄|我来|我接单?|接|转镇里|转给?|" + DONE + "|不归我|催一?下?|补充?|查|撤销?|并|签收|退单|延期)了?";
    private static final Pattern NUMBER_ACT = Pattern.compile("(?<![0-9.])" + NUMBER + "\\s*(?:我|已)?\\s*" + ACT);
    private static final Pattern ACT_NUMBER =
            Pattern.compile("(?:^|[^\\p{IsHan}])(?:我)?" + ACT + "\\s*第?" + NUMBER + "(?!楼|点|栋|月|天|个|人|[0-9])");
    private static final Pattern ACT_ALONE =
            Pattern.compile("^(?:我)?(?:接单?|接了|我来|我接|我去|不归我|转镇里|催一?下?|撤|待办|帮助|" + DONE + ")[。!！~]*$");
    private static final Pattern ON_THE_WAY = Pattern.compile("马上到|这就到|这就去|马上过去|马上去|马上来|正往那|我在跟前|我过去");
    private static final Pattern NUMBERED = Pattern.compile("^[^0-9]{0,4}(" + Numerals.DIGITS + ")号(?![楼院线])");
    private static final Pattern BARE = Pattern.compile("^[0-4０-４]$");
    private static final Pattern RESIDENT =
            Pattern.compile("^(?:不登记|我的|删除|帮助|待办|(?:进度|查|查询|评价)\\s*[第#]?" + NUMBER + ".{0,6}|登记)$");

    private CommandPhrases() {}

    static boolean byOfficial(Heard heard) {
        String text = heard.text();
        return NUMBER_ACT.matcher(text).find()
                || ACT_NUMBER.matcher(text).find()
                || ACT_ALONE.matcher(text).find()
                || text.length() < 20 && ON_THE_WAY.matcher(text).find()
                || heard.message().quoted().isPresent() && BARE.matcher(text).find();
    }

    static boolean byAnyone(Heard heard) {
        return RESIDENT.matcher(heard.text()).find();
    }

    /** The short number of the case that a command names. */
    static OptionalInt number(String text) {
        for (Pattern pattern : new Pattern[] {NUMBER_ACT, ACT_NUMBER, NUMBERED}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return OptionalInt.of(Numerals.value(matcher.group(1)));
            }
        }
        return OptionalInt.empty();
    }
}
