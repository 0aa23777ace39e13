package io.sidan.admin.duty;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.duty.activity.ActivitySearch;
import io.sidan.core.duty.activity.Attendances;
import io.sidan.core.duty.activity.Through;
import io.sidan.core.duty.reception.ReceptionSearch;
import io.sidan.core.duty.reception.Receptions;
import io.sidan.core.duty.record.RecordSearch;
import io.sidan.core.duty.record.Records;
import io.sidan.core.duty.register.VillageSizes;
import io.sidan.core.link.Links;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A deputy's duties on the own phone: reception days, activities, and what was done. The link is the credential. */
@RestController
@RequestMapping("/api/links/{token}/duty")
class LinkedDutyController {

    private final Links links;
    private final Receptions receptions;
    private final ReceptionSearch receptionSearch;
    private final Attendances attendances;
    private final ActivitySearch activities;
    private final Records records;
    private final RecordSearch recordSearch;
    private final VillageSizes villages;
    private final Clock clock;

    LinkedDutyController(
            Links links,
            Receptions receptions,
            ReceptionSearch receptionSearch,
            Attendances attendances,
            ActivitySearch activities,
            Records records,
            RecordSearch recordSearch,
            VillageSizes villages,
            Clock clock) {
        this.links = links;
        this.receptions = receptions;
        this.receptionSearch = receptionSearch;
        this.attendances = attendances;
        this.activities = activities;
        this.records = records;
        this.recordSearch = recordSearch;
        this.villages = villages;
        this.clock = clock;
    }

    /** @param signed whether this deputy, or who is stood in for, has signed in */
    record MyReception(
            long id, String stationName, LocalDate heldOn, String opens, String closes, boolean today, boolean signed) {

        static MyReception of(ReceptionSearch.Day day, LocalDate today) {
            return new MyReception(
                    day.id(),
                    day.stationName(),
                    day.heldOn(),
                    day.opens().toString(),
                    day.closes().toString(),
                    day.heldOn().equals(today),
                    day.duties().stream().anyMatch(duty -> duty.signedAt() != null));
        }
    }

    record MyActivity(long id, String theme, String stationName, String place, LocalDate heldOn, LocalDate untilOn) {

        static MyActivity of(ActivitySearch.Listed listed) {
            return new MyActivity(
                    listed.id(),
                    listed.theme(),
                    listed.stationName(),
                    listed.place(),
                    listed.heldOn(),
                    listed.untilOn());
        }
    }

    record MyRecord(long id, String kindLabel, LocalDate heldOn, String title) {}

    /** @param records this year's, the latest first */
    record MyDuty(
            LocalDate today,
            List<MyReception> receptions,
            List<MyActivity> activities,
            List<MyRecord> records,
            List<String> villages) {}

    record Code(
            @NotBlank(message = "请输入签到码") @Size(max = 16) String code) {}

    record Signed(String theme) {}

    record Kept(long id) {}

    @GetMapping
    MyDuty mine(@PathVariable String token) {
        Actor deputy = deputy(token);
        LocalDate today = WorkingDays.dayOf(clock.instant());
        RecordSearch.Query ofThisYear = new RecordSearch.Query(
                null, today.withDayOfYear(1), today, deputy.code(), null, null, null, null, null);
        return new MyDuty(
                today,
                receptionSearch.of(deputy.township(), deputy.code(), today).stream()
                        .map(day -> MyReception.of(day, today))
                        .toList(),
                activities.of(deputy.township(), deputy.code(), today).stream()
                        .map(MyActivity::of)
                        .toList(),
                recordSearch.list(deputy.township(), ofThisYear).items().stream()
                        .map(one -> new MyRecord(one.id(), one.kindLabel(), one.heldOn(), one.title()))
                        .toList(),
                villages.all(deputy.township()).stream()
                        .map(VillageSizes.Size::village)
                        .toList());
    }

    @PostMapping("/receptions/{id}/sign")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sign(@PathVariable String token, @PathVariable long id) {
        Actor deputy = deputy(token);
        receptions.sign(deputy.township(), id, deputy.code(), deputy.code());
    }

    /** Signs in to the activity whose digits are shown at the door. */
    @PostMapping("/attendance")
    Signed attend(@PathVariable String token, @Valid @RequestBody Code code) {
        Actor deputy = deputy(token);
        String digits = code.code().strip();
        return new Signed(attendances.signByCode(deputy.township(), digits, deputy.code(), Through.LINK));
    }

    @PostMapping("/records")
    @ResponseStatus(HttpStatus.CREATED)
    Kept keep(@PathVariable String token, @Valid @RequestBody RecordForm form) {
        return new Kept(records.keep(form.of(), deputy(token)));
    }

    private Actor deputy(String token) {
        Actor actor = links.use(token).actor();
        if (actor.role() != Role.DEPUTY) {
            throw Refusal.forbidden("这一页是给代表用的");
        }
        return actor;
    }
}
