package io.sidan.core.duty.record;

import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.PrivateChat;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Townships;
import io.sidan.core.roster.Unit;
import io.sidan.core.roster.Units;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Opening;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.Suggestion;
import io.sidan.core.suggestion.Suggestions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was found on visits, inspections and supervision: each is put right, made a case, or carried forward. */
@Service
public class Findings {

    private static final String OTHER = "X1";

    private final FindingMapper findings;
    private final Suggestions suggestions;
    private final Townships townships;
    private final Deputies deputies;
    private final Units units;
    private final Clock clock;

    Findings(
            FindingMapper findings,
            Suggestions suggestions,
            Townships townships,
            Deputies deputies,
            Units units,
            Clock clock) {
        this.findings = findings;
        this.suggestions = suggestions;
        this.townships = townships;
        this.deputies = deputies;
        this.units = units;
        this.clock = clock;
    }

    /** In the transaction of its record. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(long record, NewRecord.NewFinding found, Actor actor) {
        if (found.words() == null || found.words().isBlank()) {
            throw Refusal.incomplete("findings", "发现了什么，请写一句");
        }
        findings.insert(actor.township(), record, found, deputy(found.deputy(), actor), unit(found.unit(), actor));
    }

    /** It was put right; the result says how. */
    @Transactional
    public void rectify(long id, String result, int version, Actor actor) {
        settle(id, FindingState.RECTIFIED, result, null, version, actor);
    }

    /** It cannot be put right by then; it goes on to this day. */
    @Transactional
    public void carry(long id, String why, LocalDate due, int version, Actor actor) {
        if (due == null) {
            throw Refusal.incomplete("due", "请写结转到哪一天");
        }
        settle(id, FindingState.CARRIED, why, due, version, actor);
    }

    /** Makes a registered case of it; asked twice, it is the same case. One of a deputy's own interest stays here. */
    @Transactional
    public String promote(long id, String category, Actor actor) {
        suggestions.lock(actor.township());
        FindingMapper.FindingRow finding = require(id, actor);
        if (finding.number() != null) {
            return finding.number();
        }
        if (finding.interest()) {
            throw Refusal.forbidden("这条记录标了“和代表本人有利益关系”，不能由系统转成件，请按回避的规定另行反映");
        }
        Suggestion opened = suggestions.open(
                new Opening(
                        townships.find(actor.township()).orElseThrow(),
                        PrivateChat.of("finding-" + id, null),
                        finding.district(),
                        actor.role() == Role.DEPUTY ? actor.code() : "finding-" + id,
                        finding.words(),
                        category == null ? OTHER : category,
                        Urgency.NORMAL,
                        finding.village(),
                        null,
                        null,
                        false,
                        true,
                        false,
                        clock.instant(),
                        finding.kind().label() + "中发现，" + actor.name() + "登记"),
                actor);
        done(findings.promote(id, opened.id(), actor.code(), clock.instant()));
        return opened.number();
    }

    private void settle(long id, FindingState state, String words, LocalDate due, int version, Actor actor) {
        require(id, actor);
        if (words == null || words.isBlank()) {
            throw Refusal.incomplete("result", "请写一句结果");
        }
        done(findings.settle(id, state, words, due, actor.code(), clock.instant(), version));
    }

    private FindingMapper.FindingRow require(long id, Actor actor) {
        return Optional.ofNullable(findings.find(actor.township(), id))
                .filter(finding -> actor.role() != Role.DEPUTY || findings.isOf(id, actor.code()) > 0)
                .orElseThrow(() -> Refusal.missing("没有这个问题，或已经作废"));
    }

    private String deputy(String word, Actor actor) {
        return word == null || word.isBlank()
                ? null
                : deputies.find(actor.township(), word)
                        .map(Deputy::code)
                        .orElseThrow(() -> Refusal.incomplete("findings", "名册里没有「" + word + "」这位代表"));
    }

    private String unit(String word, Actor actor) {
        return word == null || word.isBlank()
                ? null
                : units.find(actor.township(), word)
                        .map(Unit::code)
                        .orElseThrow(() -> Refusal.incomplete("findings", "名册里没有「" + word + "」这个单位"));
    }

    private static void done(int rows) {
        if (rows != 1) {
            throw Refusal.stale("这个问题刚被别人办过");
        }
    }
}
