package io.sidan.core.duty.reception;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.duty.reception.ReceptionTold.What;
import io.sidan.core.roster.Deputies;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who receives voters on which day, whether they came, and how it ended. */
@Service
public class Receptions {

    private static final int FURTHEST = 60;

    private final ReceptionMapper receptions;
    private final Reminders reminders;
    private final Rostering rostering;
    private final Deputies deputies;
    private final Clock clock;

    Receptions(ReceptionMapper receptions, Reminders reminders, Rostering rostering, Deputies deputies, Clock clock) {
        this.receptions = receptions;
        this.reminders = reminders;
        this.rostering = rostering;
        this.deputies = deputies;
        this.clock = clock;
    }

    /**
     * Refuses staff of a point what is of another venue.
     *
     * @param station code of the point; null: of the whole town
     */
    @Transactional(readOnly = true)
    public void requireVenue(long township, long id, String station) {
        boolean own = Optional.ofNullable(receptions.find(township, id))
                .filter(reception -> station == null || station.equals(reception.station()))
                .isPresent();
        if (!own) {
            throw Refusal.missing("没有这次接待，或不是您这个站点的");
        }
    }

    /**
     * Makes these the deputies who receive; who has signed in already stays.
     *
     * @param who codes or names
     * @param by user name
     */
    @Transactional
    public void assign(long township, long id, List<String> who, String by) {
        Reception reception = planned(township, id);
        rostering.assign(reception, who, by);
    }

    /** Moves it to another day; who was reminded of the old day hears of the new one at once. */
    @Transactional
    public void move(long township, long id, LocalDate day, String why, int version) {
        Reception reception = planned(township, id);
        requireWhy(why);
        refuseIf("day", day.isBefore(today()), "不能挪到过去的日子");
        refuseIf("day", day.isAfter(reception.plannedOn().plusDays(FURTHEST)), "挪得太远了，最多晚 " + FURTHEST + " 天");
        refuseIf("day", receptions.others(township, reception.station(), day, id) > 0, "这个站点那天已经有一次接待");
        receptions.deputies(id).forEach(deputy -> rostering.requireFree(reception, deputy, day));
        done(receptions.move(id, day, why, version));
        reminders.tellChange(receptions.find(township, id), reception.heldOn(), why, What.MOVED);
    }

    /** Calls it off; who was reminded of it hears so at once. */
    @Transactional
    public void cancel(long township, long id, String why, String by, int version) {
        Reception reception = planned(township, id);
        requireWhy(why);
        done(receptions.end(id, ReceptionState.CANCELLED, why, null, false, by, clock.instant(), version));
        reminders.tellChange(receptions.find(township, id), reception.heldOn(), why, What.CANCELLED);
    }

    /**
     * A deputy of the rota, or who stands in, is there. Signing in again changes nothing.
     *
     * @param by code of the deputy, or the user name of who signs for one
     */
    @Transactional
    public void sign(long township, long id, String deputy, String by) {
        Reception reception = planned(township, id);
        if (reception.heldOn().isAfter(today())) {
            throw Refusal.notNow("还没到接待的日子（" + reception.heldOn() + "），到了那天再签到");
        }
        String rostered = receptions.deputies(id).stream()
                .filter(code -> code.equals(deputy)
                        || deputies.acting(township, code, reception.heldOn()).equals(deputy))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("这次接待没有排您；临时换人请联络站先改排班"));
        receptions.sign(id, rostered, by, clock.instant());
    }

    /** It is over; that nobody came is kept as well. */
    @Transactional
    public void close(long township, long id, String words, String by, int version) {
        Reception reception = planned(township, id);
        if (reception.heldOn().isAfter(today())) {
            throw Refusal.notNow("还没到接待的日子，不能先交");
        }
        if (receptions.signed(id) == 0) {
            throw Refusal.notNow("还没有代表签到：请先签到；没人来就改天再接待，或写明理由取消");
        }
        boolean nil = receptions.visitors(id) == 0;
        done(receptions.end(id, ReceptionState.HELD, null, words, nil, by, clock.instant(), version));
    }

    private Reception planned(long township, long id) {
        receptions.lock(township);
        Reception reception =
                Optional.ofNullable(receptions.find(township, id)).orElseThrow(() -> Refusal.missing("没有这次接待"));
        if (!reception.isPlanned()) {
            throw Refusal.notNow("这次接待已经" + reception.state().label() + "，不能再改");
        }
        return reception;
    }

    private static void requireWhy(String why) {
        refuseIf("why", why == null || why.isBlank(), "请写一句为什么");
    }

    private static void done(int rows) {
        if (rows != 1) {
            throw Refusal.stale("这次接待刚被别人改过");
        }
    }

    private static void refuseIf(String field, boolean wrong, String sentence) {
        if (wrong) {
            throw Refusal.incomplete(field, sentence);
        }
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }
}
