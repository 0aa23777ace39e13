package io.sidan.core.review;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.learning.ExampleSearch;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.privacy.Masking;
import io.sidan.core.privacy.Seal;
import io.sidan.core.review.Quality.Counted;
import io.sidan.core.suggestion.Actor;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 识别质量: precision and recall by week and group, and the messages behind each number. */
@Repository
@Transactional(readOnly = true)
public class QualitySearch {

    private static final int WEEKS = 12;
    private static final int SHOWN = 200;

    private final QualityMapper quality;
    private final Seal seal;
    private final Clock clock;

    QualitySearch(QualityMapper quality, Seal seal, Clock clock) {
        this.quality = quality;
        this.seal = seal;
        this.clock = clock;
    }

    /** @param weeks all groups together, the latest week first; {@code groups} each by itself */
    public record Page(List<Quality> weeks, List<Quality> groups) {}

    /** What a number rests on. */
    public enum Behind {
        /** Called a report, and one. */
        RIGHT,
        /** Called a report, and none. */
        WRONG,
        /** Left alone, looked at, and rightly so. */
        QUIET,
        /** Left alone, and a report. */
        MISSED
    }

    /** @param text masked; null once it is cleared, or where it is confidential */
    public record Line(Instant at, String group, OutcomeKind machine, String number, String text, String by) {}

    /** The last twelve weeks. */
    public Page weeks(Actor actor) {
        ExampleSearch.requireStaff(actor);
        LocalDate since = monday(WorkingDays.dayOf(clock.instant())).minusWeeks(WEEKS - 1L);
        Instant from = since.atStartOfDay(WorkingDays.CHINA).toInstant();
        List<Counted> proposed = weekly(quality.proposed(actor, from));
        List<Counted> left = weekly(quality.leftAlone(actor, since));
        List<Counted> found = weekly(quality.found(actor, from));
        return new Page(each(proposed, left, found, false), each(proposed, left, found, true));
    }

    /** The messages behind a number; {@code group} null for all. */
    public List<Line> behind(Behind what, LocalDate week, String group, Actor actor) {
        ExampleSearch.requireStaff(actor);
        Instant from = monday(week).atStartOfDay(WorkingDays.CHINA).toInstant();
        Instant to = monday(week).plusWeeks(1).atStartOfDay(WorkingDays.CHINA).toInstant();
        List<QualityMapper.Row> rows = switch (what) {
            case RIGHT, WRONG -> quality.judged(actor, from, to, group, what == Behind.RIGHT, SHOWN);
            case QUIET -> quality.reviewed(actor, monday(week), group, false, SHOWN);
            case MISSED -> missed(actor, monday(week), from, to, group);
        };
        return rows.stream().map(this::line).toList();
    }

    private List<QualityMapper.Row> missed(Actor actor, LocalDate week, Instant from, Instant to, String group) {
        return Stream.concat(
                        quality.reviewed(actor, week, group, true, SHOWN).stream(),
                        quality.foundLater(actor, from, to, group, SHOWN).stream())
                .limit(SHOWN)
                .toList();
    }

    private static List<Quality> each(
            List<Counted> proposed, List<Counted> left, List<Counted> found, boolean byGroup) {
        return Stream.of(proposed, left, found)
                .flatMap(List::stream)
                .map(one -> new Key(one.week(), byGroup ? one.code() : null, byGroup ? one.name() : null))
                .distinct()
                .sorted(Comparator.comparing(Key::week)
                        .reversed()
                        .thenComparing(key -> Objects.toString(key.name(), "")))
                .map(key -> Quality.of(
                        key.week(), key.code(), key.name(), key.of(proposed), key.of(left), sum(key.of(found))))
                .toList();
    }

    private record Key(LocalDate week, String code, String name) {

        List<Counted> of(List<Counted> all) {
            return all.stream()
                    .filter(one -> one.week().equals(week) && (code == null || code.equals(one.code())))
                    .toList();
        }
    }

    private static long sum(List<Counted> counted) {
        return counted.stream().mapToLong(Counted::hits).sum();
    }

    /** Counted by day; days of one week are taken together. */
    private static List<Counted> weekly(List<Counted> daily) {
        List<Counted> weekly = new ArrayList<>();
        daily.forEach(one -> weekly.add(new Counted(
                monday(one.week()), one.code(), one.name(), one.layer(), one.whole(), one.seen(), one.hits())));
        return weekly;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Line line(QualityMapper.Row row) {
        String text = row.words() == null || row.confidential() ? null : Masking.mask(seal.open(row.words()));
        return new Line(row.sentAt(), row.groupName(), row.machine(), row.number(), text, row.by());
    }
}
