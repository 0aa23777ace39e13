package io.sidan.bot.intake;

import io.sidan.bot.intake.cases.OpenCase;
import io.sidan.bot.intake.conversation.Scene;
import io.sidan.bot.intake.conversation.Threads;
import io.sidan.bot.intake.matching.Spreading;
import io.sidan.bot.intake.place.Spots;
import io.sidan.bot.intake.understanding.Heard;
import io.sidan.bot.intake.understanding.Impressions;
import io.sidan.bot.intake.words.Reading;
import io.sidan.bot.intake.words.Sense;
import java.util.Optional;
import java.util.regex.Pattern;

/** How others join a case: "me too", their own share of it, a cry or a detail right after it. */
final class Echoes {

    private static final int SHORT = 25;
    /** Shorter than this, a report of what the group talks about is one more voice. */
    private static final int CRY = 10;

    private static final Pattern ALSO = Pattern.compile("也");
    private static final Pattern I_TOO = Pattern.compile("(?:^|[ ，,。!！])[我俺咱](?:们|家)?也\\p{IsHan}{2}");
    /** Points at what was just spoken of. */
    private static final Pattern POINTS = Pattern.compile("^(?:就是|里头|底下|[我俺咱]也)|快去|^[那这]|那(?:有|儿|里|达)");
    /** How hard it is on somebody. */
    private static final Pattern HARDSHIP =
            Pattern.compile("[吃睡喝走过用看上出进洗浇坐站干][不没][下成了动着得上到好]|[急愁气]死|怕是|没法|都不敢|第[二三四五六几]回");
    /** Warns of it, holds it back, tells where it goes or whom it struck: 绕着走, 先拿石头围上了, 往坡上烧, 撞的是我. */
    private static final Pattern AT_IT =
            Pattern.compile("慢着?点|当心|绕着?走|绕道|别(?:靠近|过去|[从往][这那])|先\\p{IsHan}{0,4}[挡拦围盖堵垫支铲][上住]"
                    + "|往\\p{IsHan}{1,6}[烧流漫淌灌飘窜]|[咬撞砸烫摔伤]的(?:就|也)?是[我俺咱]");
    /** More words than this say something else. */
    private static final int WARNING = 22;

    private final Impressions impressions;

    Echoes(Impressions impressions) {
        this.impressions = impressions;
    }

    /** The case that a "me too" means: the one quoted, else the latest that fits; none while a group counts heads. */
    Optional<OpenCase> seconded(Scene scene) {
        if (scene.message().quoted().isPresent()) {
            return Threads.quoted(scene);
        }
        if (scene.isCounting(impressions)) {
            return Optional.empty();
        }
        return Threads.lately(
                        scene, open -> open.spot().isHeadedIn(scene.heard().text()))
                .or(() -> meant(scene));
    }

    private static Optional<OpenCase> meant(Scene scene) {
        if (scene.heard().reading().namesAKind()) {
            return Threads.lately(scene, scene::speaksOf);
        }
        return scene.heard().seconds() ? Threads.talkedOf(scene) : Threads.justNow(scene);
    }

    /** The case that a short report is one more voice or a detail of. */
    Optional<Joining> told(Scene scene) {
        return scene.heard().text().length() > SHORT
                ? Optional.empty()
                : shared(scene)
                        .map(open -> Joining.byAnyone(scene, open, 0.75, "紧跟着说自己也碰上了"))
                        .or(() -> detailed(scene).map(open -> Joining.more(open, 0.65, "紧跟着说这件事的细节")));
    }

    /** The case answered to, or that others suffer from or cry for help in, right after it was told. */
    Optional<Joining> talked(Scene scene) {
        return Threads.quoted(scene)
                .map(open -> Joining.byAnyone(scene, open, 0.7, "回复前面反映的事"))
                .or(() -> echoed(scene).map(open -> Joining.byAnyone(scene, open, 0.6, "紧跟着说同一件事")));
    }

    /** The same kind of matter, from no other spot. */
    private Optional<OpenCase> shared(Scene scene) {
        String text = scene.heard().text();
        String category = scene.details().category();
        return Threads.quoted(scene)
                .or(() -> ALSO.matcher(text).find() || text.length() <= CRY
                        ? Threads.lately(scene, open -> open.sameKind(category))
                        : Optional.empty())
                .or(() -> scene.heard().ownShare() ? Threads.justNow(scene) : Optional.empty())
                .filter(open -> Spots.mayAgree(open.spot(), scene.spot()) || Spreading.is(text));
    }

    /** Told within moments, naming no place of its own: what else happens there, or points at it. */
    private Optional<OpenCase> detailed(Scene scene) {
        if (scene.message().quoted().isPresent()
                || scene.spot().isKnown() && !scene.spot().isRelative()) {
            return Optional.empty();
        }
        boolean points = POINTS.matcher(scene.heard().text()).find();
        Reading reading = scene.heard().reading();
        boolean bare = !reading.namesAKind() && !reading.has(Sense.DEMANDS);
        return points ? Threads.justNow(scene) : Threads.justBefore(scene).filter(open -> bare);
    }

    private Optional<OpenCase> echoed(Scene scene) {
        Heard heard = scene.heard();
        Reading reading = heard.reading();
        if (scene.message().quoted().isPresent()
                || reading.idle()
                || heard.text().length() > 2 * SHORT) {
            return Optional.empty();
        }
        boolean atIt =
                heard.text().length() <= WARNING && AT_IT.matcher(heard.text()).find();
        if (heard.ownShare() || reading.has(Sense.DEMANDS) || atIt) {
            return Threads.justNow(scene);
        }
        if (HARDSHIP.matcher(heard.text()).find()) {
            return Threads.justBefore(scene);
        }
        boolean suffers = reading.has(Sense.FAULTS)
                || reading.has(Sense.PROBLEMS)
                || I_TOO.matcher(heard.text()).find();
        return suffers ? Threads.justNow(scene).filter(scene::speaksOf) : Optional.empty();
    }
}
