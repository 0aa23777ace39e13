package io.sidan.core.duty.activity;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.duty.DutyPhotos;
import io.sidan.core.duty.DutyPhotos.Subject;
import io.sidan.core.duty.Key;
import io.sidan.core.roster.Districts;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 代表活动: planned, walked through the five steps, and done when none of them is missing without a reason. */
@Service
public class Activities {

    private static final int CODES = 1_000_000;

    private final ActivityMapper activities;
    private final OpenActivities open;
    private final Districts districts;
    private final DutyPhotos photos;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Activities(ActivityMapper activities, OpenActivities open, Districts districts, DutyPhotos photos, Clock clock) {
        this.activities = activities;
        this.open = open;
        this.districts = districts;
        this.photos = photos;
        this.clock = clock;
    }

    /** Plans one; answers its id. */
    @Transactional
    public long open(NewActivity wish, Actor actor) {
        refuseIf("until", wish.until() != null && wish.until().isBefore(wish.from()), "最后一天不能早于第一天");
        String station = districts
                .station(actor.township(), wish.station())
                .orElseThrow(() -> Refusal.incomplete("station", "名册里没有「" + wish.station() + "」这个站点"));
        Key key = new Key();
        String code = "%06d".formatted(random.nextInt(CODES));
        activities.insert(key, actor.township(), wish, station, code, actor.code(), clock.instant());
        invite(key.id(), wish.deputies(), actor);
        return key.id();
    }

    /** Asks these to come too; who was asked already is asked once. */
    @Transactional
    public void invite(long id, List<String> who, Actor actor) {
        ActivityRow activity = open.require(id, actor);
        for (String word : who) {
            activities.invite(activity, open.deputy(actor.township(), word), actor.code(), clock.instant());
        }
    }

    /** Notes that a step was done, or why it is left out; noted again, it is put right. */
    @Transactional
    public void step(long id, FiveStep step, StepDone done, Actor actor) {
        ActivityRow activity = open.require(id, actor);
        refuseIf("heldOn", !done.isWaived() && done.heldOn() == null, "请写是哪一天办的，或写明为什么免");
        refuseIf("heldOn", done.heldOn() != null && done.heldOn().isAfter(today()), "还没到的日子不能算办过");
        requireOrder(id, step, done);
        activities.step(activity, step, done, actor.code(), clock.instant());
        photos.add(Subject.STEP, activities.stepId(id, step), done.photos(), actor);
        activities.run(id);
    }

    /** It is done: refuses, naming what is missing. */
    @Transactional
    public void complete(long id, String words, int version, Actor actor) {
        open.require(id, actor);
        Set<FiveStep> there =
                activities.steps(id).stream().map(ActivityMapper.Held::step).collect(Collectors.toSet());
        String missing = Arrays.stream(FiveStep.values())
                .filter(step -> !there.contains(step))
                .map(FiveStep::label)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw Refusal.notNow("五步还缺：" + missing + "。请补上，或写明为什么免");
        }
        if (activities.present(id) == 0) {
            throw Refusal.notNow("还没有代表签到，不能算办完");
        }
        end(id, ActivityState.DONE, words, version, actor);
    }

    @Transactional
    public void cancel(long id, String why, int version, Actor actor) {
        open.require(id, actor);
        refuseIf("words", why == null || why.isBlank(), "请写一句为什么取消");
        end(id, ActivityState.CANCELLED, why, version, actor);
    }

    private void requireOrder(long id, FiveStep step, StepDone done) {
        for (ActivityMapper.Held other : activities.steps(id)) {
            boolean wrong = done.heldOn() != null
                    && other.heldOn() != null
                    && (other.step().compareTo(step) < 0 && other.heldOn().isAfter(done.heldOn())
                            || other.step().compareTo(step) > 0
                                    && other.heldOn().isBefore(done.heldOn()));
            refuseIf("heldOn", wrong, "五步要按先后：「" + other.step().label() + "」是 " + other.heldOn() + " 办的");
        }
    }

    private void end(long id, ActivityState state, String words, int version, Actor actor) {
        if (activities.end(id, state, words, actor.code(), clock.instant(), version) != 1) {
            throw Refusal.stale("这次活动刚被别人改过");
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
