package io.sidan.core.duty.reception;

import static java.util.stream.Collectors.groupingBy;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.privacy.Masking;
import io.sidan.core.privacy.Seal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 接待日历: the days of a month, who receives, who came to be heard. */
@Repository
public class ReceptionSearch {

    private final ReceptionSearchMapper rows;
    private final Seal seal;

    ReceptionSearch(ReceptionSearchMapper rows, Seal seal) {
        this.rows = rows;
        this.seal = seal;
    }

    /** @param signedAt null while the deputy has not signed in */
    public record Duty(String deputy, String name, Instant signedAt) {}

    /** @param visitors who came, called or wrote on that day */
    public record Day(
            long id,
            String station,
            String stationName,
            LocalDate plannedOn,
            LocalDate heldOn,
            LocalTime opens,
            LocalTime closes,
            ReceptionState state,
            String stateLabel,
            String movedFor,
            String words,
            boolean nilReturn,
            int visitors,
            int version,
            List<Duty> duties) {}

    /**
     * @param name the family name alone
     * @param matter masked
     * @param number of the case it became, or null
     */
    public record Visit(
            long id,
            String stationName,
            Way way,
            String wayLabel,
            Instant cameAt,
            String deputyName,
            String name,
            String phone,
            String village,
            String matter,
            String reply,
            String number,
            String state) {}

    @Transactional(readOnly = true)
    public List<Day> month(long township, YearMonth month) {
        return days(township, rows.between(township, month.atDay(1), month.atEndOfMonth(), null));
    }

    /** Those this deputy is to receive on, from this day on. */
    @Transactional(readOnly = true)
    public List<Day> of(long township, String deputy, LocalDate from) {
        return days(township, rows.between(township, from, from.plusMonths(2), deputy));
    }

    /** Who came on a reception day. */
    @Transactional(readOnly = true)
    public List<Visit> visitorsOf(long township, long reception) {
        return rows.visitorsOf(township, reception).stream().map(this::visit).toList();
    }

    /**
     * Who came, called or wrote on other days of a month.
     *
     * @param station code of the only venue asked for, or null for all
     */
    @Transactional(readOnly = true)
    public List<Visit> visitors(long township, YearMonth month, String station) {
        return rows.visitors(township, begin(month), begin(month.plusMonths(1)), station).stream()
                .map(this::visit)
                .toList();
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(WorkingDays.CHINA).toInstant();
    }

    private List<Day> days(long township, List<ReceptionSearchMapper.DayRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, List<ReceptionSearchMapper.DutyRow>> duties =
                rows.duties(found.stream().map(ReceptionSearchMapper.DayRow::id).toList()).stream()
                        .collect(groupingBy(ReceptionSearchMapper.DutyRow::receptionId));
        return found.stream()
                .map(day -> day.with(duties.getOrDefault(day.id(), List.of()).stream()
                        .map(ReceptionSearchMapper.DutyRow::duty)
                        .toList()))
                .toList();
    }

    private Visit visit(ReceptionSearchMapper.VisitRow row) {
        return new Visit(
                row.id(),
                row.stationName(),
                row.way(),
                row.way().label(),
                row.cameAt(),
                row.deputyName(),
                Masking.maskName(seal.open(row.name())),
                Masking.mask(seal.open(row.phone())),
                row.village(),
                Masking.mask(seal.open(row.matter())),
                Masking.mask(row.reply()),
                row.number(),
                row.state());
    }
}
