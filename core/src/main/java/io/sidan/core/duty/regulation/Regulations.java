package io.sidan.core.duty.regulation;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 七项制度: issued version by version, and held against what each deputy has done. */
@Repository
public class Regulations {

    private static final int MOST = 1_000;

    private final RegulationMapper rows;
    private final ShortfallMapper counts;
    private final Clock clock;

    Regulations(RegulationMapper rows, ShortfallMapper counts, Clock clock) {
        this.rows = rows;
        this.counts = counts;
        this.clock = clock;
    }

    /** What a deputy has done of a quota; {@code done} is less than {@code wanted}. */
    public record Behind(String deputy, String name, String stationName, int done, int wanted) {}

    /** Who is behind in the days of a span, both ends included. */
    public record Shortfall(Regulation regulation, LocalDate from, LocalDate to, int deputies, List<Behind> behind) {}

    /** The seven as they hold; a draft where none was issued. */
    @Transactional(readOnly = true)
    public List<Regulation> all(long township) {
        List<Regulation> issued = rows.current(township);
        return Drafts.all().stream()
                .map(draft -> issued.stream()
                        .filter(one -> one.isOf(draft.code()))
                        .findFirst()
                        .orElse(draft))
                .toList();
    }

    /** All versions of one, the latest first. */
    @Transactional(readOnly = true)
    public List<Regulation> versions(long township, String code) {
        return rows.versions(township, code);
    }

    /**
     * Issues a new version; the one before stays to be read.
     *
     * @param wish its version is the one its author saw
     */
    @Transactional
    public Regulation issue(long township, Regulation wish, String by) {
        Regulation before = of(township, wish.code());
        if (before.version() != wish.version()) {
            throw Refusal.stale("这项制度刚由" + before.issuedBy() + "印发了第 " + before.version() + " 版");
        }
        requireSense(wish);
        Regulation next = new Regulation(
                wish.code(),
                before.version() + 1,
                wish.title().strip(),
                wish.body().strip(),
                wish.quota(),
                wish.amount(),
                wish.span(),
                by,
                clock.instant());
        if (rows.issue(township, next) != 1) {
            throw Refusal.stale();
        }
        return next;
    }

    /** Who has done less than the quota asks, in the span that this day is in; the furthest behind first. */
    @Transactional(readOnly = true)
    public Shortfall shortfall(long township, String code, LocalDate day) {
        Regulation regulation = of(township, code);
        if (regulation.quota() == null) {
            throw Refusal.notNow("「" + regulation.title() + "」没有定次数，数不出来");
        }
        LocalDate from = regulation.span().first(day);
        LocalDate to = regulation.span().last(day);
        Instant start = from.atStartOfDay(WorkingDays.CHINA).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(WorkingDays.CHINA).toInstant();
        List<Behind> behind = counts.behind(township, regulation.quota(), regulation.amount(), from, to, start, end);
        return new Shortfall(regulation, from, to, counts.deputies(township), behind);
    }

    private Regulation of(long township, String code) {
        return all(township).stream()
                .filter(one -> one.isOf(code))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("没有「" + code + "」这项制度"));
    }

    private static void requireSense(Regulation wish) {
        boolean counted = wish.quota() != null;
        boolean whole = wish.amount() != null && wish.span() != null;
        if (counted && (!whole || wish.amount() < 1 || wish.amount() > MOST)) {
            throw Refusal.incomplete("amount", "定了数什么，就要写多久几次（1 到 " + MOST + "）");
        }
        if (Optional.ofNullable(wish.body()).filter(body -> !body.isBlank()).isEmpty()) {
            throw Refusal.incomplete("body", "请写条文");
        }
    }
}
