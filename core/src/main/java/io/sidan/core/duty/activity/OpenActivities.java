package io.sidan.core.duty.activity;

import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds an activity that may still be changed, and by this person. */
@Component
class OpenActivities {

    private final ActivityMapper activities;
    private final Deputies deputies;

    OpenActivities(ActivityMapper activities, Deputies deputies) {
        this.activities = activities;
        this.deputies = deputies;
    }

    /** Locked until the transaction ends; of staff of a point only those of their venue. */
    ActivityRow require(long id, Actor actor) {
        ActivityRow activity = requireSeen(id, actor);
        if (!activity.state().isOpen()) {
            throw Refusal.notNow("这次活动已经" + activity.state().label() + "，不能再改");
        }
        return activity;
    }

    /** Whatever has become of it meanwhile. */
    ActivityRow requireSeen(long id, Actor actor) {
        return Optional.ofNullable(activities.find(actor.township(), id))
                .filter(row -> actor.station() == null || actor.station().equals(row.station()))
                .orElseThrow(() -> Refusal.missing("没有这次活动，或不是您这个站点的"));
    }

    String deputy(long township, String word) {
        return deputies.find(township, word)
                .map(Deputy::code)
                .orElseThrow(() -> Refusal.incomplete("deputy", "名册里没有「" + word + "」这位代表"));
    }
}
