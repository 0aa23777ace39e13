package io.sidan.core.review;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.learning.ExampleSearch;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.Suggestions;
import io.sidan.core.triage.Act;
import io.sidan.core.triage.Done;
import io.sidan.core.triage.Judgment;
import io.sidan.core.triage.Ref;
import io.sidan.core.triage.Triage;
import io.sidan.core.triage.Wish;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 复核: each day people look through a few of the messages that the machine left alone, drawn by lot, more of those it
 * doubted. A missed report becomes a candidate from that moment, and teaches; all marks tell how much is missed.
 */
@Service
@Transactional
public class Reviews {

    /** Talk is not kept longer (网络数据安全管理条例 §24). */
    static final Duration KEPT = Duration.ofHours(72);

    private final ReviewMapper reviews;
    private final Triage triage;
    private final Suggestions suggestions;
    private final Clock clock;

    Reviews(ReviewMapper reviews, Triage triage, Suggestions suggestions, Clock clock) {
        this.reviews = reviews;
        this.triage = triage;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** The townships where nothing has been drawn today. */
    @Transactional(readOnly = true)
    public List<Long> due() {
        return reviews.townshipsWithout(today());
    }

    /** Draws from what has been said in the township since the last drawing. */
    public void drawDaily(long township) {
        draw(township);
    }

    /** Draws now from what has been said since the last drawing; answers how many were drawn. */
    public int draw(Actor actor) {
        ExampleSearch.requireStaff(actor);
        return reviews.townshipsOf(actor.township()).stream()
                .mapToInt(this::draw)
                .sum();
    }

    /** Marks whether a message drawn was a report that the machine missed. */
    public Done mark(long message, boolean missed, Actor actor) {
        ExampleSearch.requireStaff(actor);
        Done done = missed
                ? triage.judge(ref(message), new Judgment(OutcomeKind.REPORT, null, null), null, actor)
                : new Done(ref(message).key(), null, null, "记下了：不是反映");
        if (reviews.mark(message, missed, actor, clock.instant()) != 1) {
            throw Refusal.notNow("这条已经有人看过，或不在抽查里");
        }
        return new Done(done.key(), done.number(), done.key(), done.sentence());
    }

    /** Takes the own mark back; the case it led to is ignored. */
    public Done unmark(long message, Actor actor) {
        ExampleSearch.requireStaff(actor);
        Boolean missed = reviews.missed(message);
        if (missed == null || reviews.unmark(message, actor) != 1) {
            throw Refusal.notNow("只能撤自己标的");
        }
        return missed
                ? triage.act(ref(message), Act.UNDO, new Wish(null, null, null, null, null, null), actor)
                : new Done(ref(message).key(), null, null, "已撤，请再看一遍");
    }

    private int draw(long township) {
        suggestions.lock(township);
        Instant now = clock.instant();
        long from = Math.max(reviews.through(township), reviews.before(township, now.minus(KEPT)));
        Long to = reviews.last(township);
        if (to == null || to <= from) {
            return 0;
        }
        var draw = new ReviewMapper.Draw(township, today(), to, now);
        reviews.insertDraw(draw);
        reviews.count(draw.id(), township, from, to);
        return List.of(Stratum.values()).stream()
                .mapToInt(stratum -> reviews.sample(draw.id(), township, from, to, stratum.name(), stratum.drawn()))
                .sum();
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }

    private static Ref ref(long message) {
        return new Ref(Ref.Kind.MESSAGE, null, message);
    }
}
