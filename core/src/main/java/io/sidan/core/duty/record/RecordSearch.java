package io.sidan.core.duty.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.sidan.core.duty.DutyPhotos;
import io.sidan.core.duty.DutyPhotos.Photo;
import io.sidan.core.duty.DutyPhotos.Subject;
import io.sidan.core.privacy.Masking;
import io.sidan.core.privacy.Seal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 履职记录 as lists; each total is of the rows that the same question lists. */
@Repository
public class RecordSearch {

    private final RecordSearchMapper rows;
    private final FindingSearchMapper findings;
    private final DutyPhotos photos;
    private final Seal seal;

    RecordSearch(RecordSearchMapper rows, FindingSearchMapper findings, DutyPhotos photos, Seal seal) {
        this.rows = rows;
        this.findings = findings;
        this.photos = photos;
        this.seal = seal;
    }

    /**
     * Which records; null asks nothing.
     *
     * @param deputy code of one who took part
     * @param level of the outlet
     */
    public record Query(
            DutyKind kind,
            LocalDate from,
            LocalDate to,
            String deputy,
            String village,
            String campaign,
            FiveRole role,
            Boolean adopted,
            OutletLevel level) {}

    /**
     * Something found amiss.
     *
     * @param recordTitle of the visit or inspection where it was found
     * @param state what became of it
     * @param number of the case it became, or null
     */
    public record Found(
            long id,
            long recordId,
            String recordTitle,
            LocalDate heldOn,
            String words,
            String deputyName,
            String unitName,
            LocalDate dueOn,
            FindingState state,
            String number,
            String result,
            int version) {}

    /** @param households with 余 where it is some more; households and persons are never added up */
    public record Listed(
            long id,
            DutyKind kind,
            String kindLabel,
            LocalDate heldOn,
            LocalDate untilOn,
            String title,
            String place,
            String body,
            String result,
            String stationName,
            String campaign,
            String roles,
            String way,
            String person,
            String reply,
            String outlet,
            OutletLevel outletLevel,
            boolean adopted,
            String url,
            String helper,
            BigDecimal money,
            String households,
            String persons,
            boolean interest,
            String deputies,
            String villages,
            String cases,
            int version,
            List<Found> findings,
            List<Long> photos) {}

    /** @param records how many; @param villages different ones; 余 stands where one of them has it */
    public record Totals(int records, String households, String persons, BigDecimal money, int villages) {}

    public record Page(Totals totals, List<Listed> items) {}

    /** The latest first, at most 500; the totals are of all. */
    @Transactional(readOnly = true)
    public Page list(long township, Query query) {
        List<RecordSearchMapper.RecordLine> found = rows.list(township, query);
        List<Long> ids = found.stream().map(RecordSearchMapper.RecordLine::id).toList();
        Map<Long, List<Found>> raised =
                ids.isEmpty() ? Map.of() : findings.of(ids).stream().collect(groupingBy(Found::recordId));
        Map<Long, List<Long>> shown =
                photos.of(Subject.RECORD, ids).stream().collect(groupingBy(Photo::ref, mapping(Photo::id, toList())));
        return new Page(
                rows.totals(township, query).totals(),
                found.stream()
                        .map(line -> line.listed(
                                Masking.maskName(seal.open(line.person())),
                                raised.getOrDefault(line.id(), List.of()),
                                shown.getOrDefault(line.id(), List.of())))
                        .toList());
    }

    /** What still waits to be put right, the most pressing first. */
    @Transactional(readOnly = true)
    public List<Found> open(long township) {
        return findings.open(township);
    }

    /** 专项行动 that records and activities name. */
    @Transactional(readOnly = true)
    public List<String> campaigns(long township) {
        return rows.campaigns(township);
    }
}
