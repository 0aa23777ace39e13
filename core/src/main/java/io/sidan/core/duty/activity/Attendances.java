package io.sidan.core.duty.activity;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 签到: who came to an activity, who could not. */
@Service
public class Attendances {

    private final ActivityMapper activities;
    private final OpenActivities open;
    private final Clock clock;

    Attendances(ActivityMapper activities, OpenActivities open, Clock clock) {
        this.activities = activities;
        this.open = open;
        this.clock = clock;
    }

    /** A deputy is there. Signing in again changes nothing. */
    @Transactional
    public void sign(long id, String deputy, Actor actor) {
        activities.sign(
                open.require(id, actor),
                open.deputy(actor.township(), deputy),
                Through.PANEL,
                actor.code(),
                clock.instant());
    }

    /**
     * The same by the digits shown at the door, on the days of the activity alone; answers its theme.
     *
     * @param deputy code
     */
    @Transactional
    public String signByCode(long township, String code, String deputy, Through through) {
        ActivityRow activity = Optional.ofNullable(activities.coded(township, code))
                .orElseThrow(() -> Refusal.missing("没有签到码「" + code + "」的活动，请看清楚再输一次"));
        boolean today = !today().isBefore(activity.heldOn()) && !today().isAfter(activity.untilOn());
        if (!today) {
            throw Refusal.notNow(
                    "「" + activity.theme() + "」是 " + activity.heldOn() + " 到 " + activity.untilOn() + "，今天不能签到");
        }
        activities.sign(activity, deputy, through, deputy, clock.instant());
        return activity.theme();
    }

    /** A deputy who was asked cannot come. */
    @Transactional
    public void excuse(long id, String deputy, String why, Actor actor) {
        open.require(id, actor);
        if (activities.excuse(id, open.deputy(actor.township(), deputy), why) != 1) {
            throw Refusal.notNow("这位代表没有在通知名单里，或已经签到");
        }
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }
}
