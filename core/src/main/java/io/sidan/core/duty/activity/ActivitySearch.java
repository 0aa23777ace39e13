package io.sidan.core.duty.activity;

import io.sidan.core.duty.DutyPhotos;
import io.sidan.core.duty.DutyPhotos.Photo;
import io.sidan.core.duty.DutyPhotos.Subject;
import io.sidan.core.suggestion.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Activities as the panel lists and opens them. */
@Repository
public class ActivitySearch {

    private final ActivitySearchMapper rows;
    private final DutyPhotos photos;

    ActivitySearch(ActivitySearchMapper rows, DutyPhotos photos) {
        this.rows = rows;
        this.photos = photos;
    }

    /** @param steps how many of the five are done or waived; @param present how many deputies came */
    public record Listed(
            long id,
            String theme,
            String station,
            String stationName,
            String team,
            String place,
            String organiser,
            String campaign,
            LocalDate heldOn,
            LocalDate untilOn,
            ActivityState state,
            String signCode,
            String words,
            int steps,
            int invited,
            int present,
            int version) {}

    /** @param heldOn null where it is open or waived; @param photos their ids */
    public record Step(
            FiveStep step,
            String label,
            LocalDate heldOn,
            String minutes,
            String conclusion,
            String waivedFor,
            List<Long> photos) {}

    /** @param state INVITED, PRESENT or EXCUSED */
    public record Attendee(
            String deputy, String name, String state, String excuse, Instant signedAt, Through through) {}

    /** The whole of one; {@code label} is its state in words. */
    public record Detail(Listed activity, String label, List<Step> steps, List<Attendee> attendees) {}

    @Transactional(readOnly = true)
    public List<Listed> list(long township, LocalDate from, LocalDate to) {
        return rows.list(township, from, to, null);
    }

    @Transactional(readOnly = true)
    public Detail of(long township, long id) {
        Listed listed =
                rows.list(township, null, null, id).stream().findFirst().orElseThrow(() -> Refusal.missing("没有这次活动"));
        return new Detail(listed, listed.state().label(), steps(id), rows.attendees(id));
    }

    /** Those of these days that this deputy was asked to. */
    @Transactional(readOnly = true)
    public List<Listed> of(long township, String deputy, LocalDate from) {
        return rows.of(township, deputy, from);
    }

    private List<Step> steps(long id) {
        List<ActivitySearchMapper.StepRow> found = rows.steps(id);
        Map<Long, List<Long>> shown =
                photos
                        .of(
                                Subject.STEP,
                                found.stream()
                                        .map(ActivitySearchMapper.StepRow::id)
                                        .toList())
                        .stream()
                        .collect(Collectors.groupingBy(Photo::ref, Collectors.mapping(Photo::id, Collectors.toList())));
        Map<FiveStep, ActivitySearchMapper.StepRow> byStep =
                found.stream().collect(Collectors.toMap(ActivitySearchMapper.StepRow::step, Function.identity()));
        return Arrays.stream(FiveStep.values())
                .map(step -> step(step, Optional.ofNullable(byStep.get(step)), shown))
                .toList();
    }

    private static Step step(FiveStep step, Optional<ActivitySearchMapper.StepRow> row, Map<Long, List<Long>> shown) {
        return row.map(done -> new Step(
                        step,
                        step.label(),
                        done.heldOn(),
                        done.minutes(),
                        done.conclusion(),
                        done.waivedFor(),
                        shown.getOrDefault(done.id(), List.of())))
                .orElseGet(() -> new Step(step, step.label(), null, null, null, null, List.of()));
    }
}
