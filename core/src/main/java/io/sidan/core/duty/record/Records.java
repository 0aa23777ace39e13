package io.sidan.core.duty.record;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.duty.DutyPhotos;
import io.sidan.core.duty.DutyPhotos.Subject;
import io.sidan.core.duty.Key;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 履职记录: what was done, kept once, struck out with a reason but never removed. */
@Service
public class Records {

    private final RecordMapper records;
    private final Findings findings;
    private final Parties parties;
    private final DutyPhotos photos;
    private final Seal seal;
    private final Clock clock;

    Records(RecordMapper records, Findings findings, Parties parties, DutyPhotos photos, Seal seal, Clock clock) {
        this.records = records;
        this.findings = findings;
        this.parties = parties;
        this.photos = photos;
        this.seal = seal;
        this.clock = clock;
    }

    /** Keeps one; answers its id. A deputy keeps what the own person took part in. */
    @Transactional
    public long keep(NewRecord wish, Actor actor) {
        Optional<Long> before =
                Optional.ofNullable(wish.request()).map(request -> records.requested(actor.township(), request));
        if (before.isPresent()) {
            return before.get();
        }
        Integer houses = parties.houses(wish, actor.township());
        List<String> present = parties.present(wish, actor);
        Sense.require(wish, present, WorkingDays.dayOf(clock.instant()), houses);
        Key key = new Key();
        String roles = wish.roles().stream().map(FiveRole::name).collect(Collectors.joining(","));
        records.insert(
                key,
                actor.township(),
                wish,
                parties.station(wish, actor),
                roles.isEmpty() ? null : roles,
                seal.seal(wish.person()),
                actor.code(),
                clock.instant());
        fill(key.id(), wish, present, actor);
        return key.id();
    }

    /** It was a mistake: it no longer counts, and stays to be seen. */
    @Transactional
    public void strike(long id, String why, int version, Actor actor) {
        RecordMapper.RecordRow record = require(id, actor);
        if (why == null || why.isBlank()) {
            throw Refusal.incomplete("why", "请写一句为什么作废");
        }
        if (actor.role() == Role.DEPUTY && !record.enteredBy().equals(actor.code())) {
            throw Refusal.forbidden("这条不是您记的，请找联络站作废");
        }
        done(records.strike(id, why, actor.code(), clock.instant(), version));
    }

    /** An article was taken up by an outlet, perhaps of a higher level. */
    @Transactional
    public void adopt(long id, String outlet, OutletLevel level, int version, Actor actor) {
        require(id, actor);
        done(records.adopt(id, outlet, level, version));
    }

    /** Something more was found on it. */
    @Transactional
    public void find(long id, NewRecord.NewFinding found, Actor actor) {
        if (!require(id, actor).kind().mayFind()) {
            throw Refusal.incomplete("words", "这种记录不记发现的问题");
        }
        findings.add(id, found, actor);
    }

    private RecordMapper.RecordRow require(long id, Actor actor) {
        return Optional.ofNullable(records.find(actor.township(), id))
                .filter(record -> !record.voided())
                .filter(record -> actor.role() != Role.DEPUTY || records.has(id, actor.code()) > 0)
                .orElseThrow(() -> Refusal.missing("没有这条记录，或已经作废"));
    }

    private void fill(long id, NewRecord wish, List<String> present, Actor actor) {
        long township = actor.township();
        for (int position = 0; position < present.size(); position++) {
            records.deputy(id, township, present.get(position), position, false);
        }
        for (String word : wish.excused()) {
            records.deputy(id, township, parties.code(township, word), present.size(), true);
        }
        wish.villages().forEach(village -> records.village(id, township, village));
        for (String number : wish.cases()) {
            if (records.suggestion(id, township, number) != 1) {
                throw Refusal.incomplete("cases", "没有编号为「" + number + "」的件");
            }
        }
        wish.findings().forEach(found -> findings.add(id, found, actor));
        photos.add(Subject.RECORD, id, wish.photos(), actor);
    }

    private static void done(int rows) {
        if (rows != 1) {
            throw Refusal.stale("这条刚被别人改过");
        }
    }
}
