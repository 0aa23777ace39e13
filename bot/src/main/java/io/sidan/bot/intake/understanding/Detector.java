package io.sidan.bot.intake.understanding;

import static io.sidan.core.message.OutcomeKind.CHATTER;
import static io.sidan.core.message.OutcomeKind.CORRECTION;
import static io.sidan.core.message.OutcomeKind.NOTICE;
import static io.sidan.core.message.OutcomeKind.QUESTION;
import static io.sidan.core.message.OutcomeKind.SENSITIVE;
import static io.sidan.core.message.OutcomeKind.SUPPLEMENT;
import static io.sidan.core.message.OutcomeKind.SUPPORT;
import static io.sidan.core.message.OutcomeKind.UNSURE;
import static io.sidan.core.message.OutcomeKind.WITHDRAWAL;

import io.sidan.bot.intake.model.Judges;
import io.sidan.bot.intake.words.Reading;
import io.sidan.bot.intake.words.Sense;
import io.sidan.core.message.OutcomeKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a message is on its own: a report, something said to the bot, a notice, chatter … */
final class Detector {

    /** Longer than this, a text says more than "me too" or "never mind". */
    private static final int SHORT = 25;

    private static final Pattern HEADED = Pattern.compile("^(?:【[^】]{1,12}】|@所有人)");
    private static final Pattern CORRECTS = Pattern.compile("不是.{1,8}[，, ]?是|是.{1,12}[，, ]不是");
    /** 还亮不亮: asks whether it is still so. */
    private static final Pattern STILL = Pattern.compile("还(\\p{IsHan})[不没]\\1");

    private static final Pattern ME_TOO = Pattern.compile("^(?:[我俺咱]们?|同)[\\p{IsHan}0-9]{0,6}也");

    private final Judges judges;
    private final Meaning meaning;

    Detector(Judges judges) {
        this.judges = judges;
        meaning = new Meaning(judges);
    }

    Finding judge(Heard heard) {
        return byType(heard)
                .or(() -> byOffice(heard))
                .or(() -> byPublicVoice(heard))
                .or(() -> bySensitivity(heard))
                .or(() -> byReply(heard))
                .orElseGet(() -> weigh(heard));
    }

    /** What its words alone say, whoever speaks and however it sounds. */
    Finding weigh(Heard heard) {
        return meaning.of(heard);
    }

    private static Optional<Finding> byType(Heard heard) {
        return switch (heard.message().type()) {
            case RECALL -> found(WITHDRAWAL, 1, "撤回了消息");
            case REDPACKET, FILE, OTHER -> found(CHATTER, 0.95, "不是文字、图片、语音或位置");
            case LINK ->
                heard.reading().has(Sense.SENSITIVE)
                        ? found(SENSITIVE, 0.8, "转发的链接涉敏,只给人看")
                        : found(CHATTER, 0.9, "转发的链接");
            case IMAGE, VIDEO, LOCATION -> found(SUPPLEMENT, 0.6, "图片、视频或位置,要看前后文");
            case VOICE -> heard.wordless() ? found(UNSURE, 0.5, "语音没有转成文字,要人听") : Optional.empty();
            case TEXT -> heard.wordless() ? found(CHATTER, 0.95, "没有文字") : Optional.empty();
        };
    }

    private static Optional<Finding> byOffice(Heard heard) {
        if (!heard.role().official()) {
            return Optional.empty();
        }
        if (heard.role() == Role.UNIT || heard.role().informs() && announces(heard)) {
            return found(NOTICE, 0.95, "单位或村里的通知、说明");
        }
        if (asks(heard)) {
            return found(QUESTION, 0.8, "代表或干部在问情况");
        }
        return heard.role() == Role.DEPUTY ? found(SUPPLEMENT, 0.7, "代表说的话,要看前后文") : found(CHATTER, 0.85, "干部在群里的对话");
    }

    private Optional<Finding> byPublicVoice(Heard heard) {
        Reading reading = heard.reading();
        if (HEADED.matcher(heard.text()).find() || reading.has(Sense.NOTICES) && !complains(reading)) {
            return found(reading.has(Sense.ADS) ? CHATTER : NOTICE, 0.85, "通知或广告的格式");
        }
        if (!judges.present() && reading.officialVoice() > 0) {
            return found(CHATTER, 0.85, "转来的官方答复,不是反映问题");
        }
        return Optional.empty();
    }

    private static Optional<Finding> bySensitivity(Heard heard) {
        return heard.reading().has(Sense.SENSITIVE) ? found(SENSITIVE, 0.8, "涉敏或涉及个人安危,只给人看") : Optional.empty();
    }

    private Optional<Finding> byReply(Heard heard) {
        Reading reading = heard.reading();
        if (heard.text().length() > SHORT) {
            return Optional.empty();
        }
        if (reading.has(Sense.WITHDRAWALS)) {
            return found(WITHDRAWAL, 0.8, "说不用管了");
        }
        if ((reading.has(Sense.CORRECTIONS) || CORRECTS.matcher(heard.text()).find()) && !judges.idle(heard.text())) {
            return found(CORRECTION, 0.8, "更正前面说的");
        }
        if (reading.has(Sense.PROGRESS)
                || (heard.local() || reading.tellsTheMatter())
                        && STILL.matcher(heard.text()).find()) {
            return found(QUESTION, 0.85, "问办得怎样");
        }
        if ((reading.has(Sense.THANKS) || reading.has(Sense.GREETINGS)) && !reading.has(Sense.RESOLVED)) {
            return found(CHATTER, 0.9, "道谢或问候");
        }
        return agrees(heard) && (heard.onlySeconds() || !judges.idle(heard.text()))
                ? found(SUPPORT, 0.8, "附和别人反映的问题")
                : Optional.empty();
    }

    private static boolean announces(Heard heard) {
        return HEADED.matcher(heard.text()).find()
                || heard.reading().has(Sense.NOTICES)
                || heard.reading().has(Sense.OFFICIAL);
    }

    private static boolean asks(Heard heard) {
        return Meaning.ASKING.matcher(heard.text()).find();
    }

    private static boolean complains(Reading reading) {
        return reading.has(Sense.DEMANDS) || reading.count(Sense.PROBLEMS) > 1;
    }

    /** "Me too" and little else, or a resident's own share in a problem. */
    private static boolean agrees(Heard heard) {
        return heard.seconds()
                || ME_TOO.matcher(heard.text()).find() && heard.reading().tellsTheMatter();
    }

    private static Optional<Finding> found(OutcomeKind kind, double confidence, String why) {
        return Optional.of(new Finding(kind, confidence, why));
    }
}
