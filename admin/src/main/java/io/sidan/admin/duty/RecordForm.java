package io.sidan.admin.duty;

import io.sidan.core.duty.Count;
import io.sidan.core.duty.record.DutyKind;
import io.sidan.core.duty.record.FiveRole;
import io.sidan.core.duty.record.NewRecord;
import io.sidan.core.duty.record.OutletLevel;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody typed about a thing that was done.
 *
 * @param request made up by the page, so that a form sent twice is kept once
 * @param households as typed, such as 60余
 */
record RecordForm(
        @Size(min = 36, max = 36) String request,
        @NotNull(message = "请选是哪一种") DutyKind kind,
        @NotNull(message = "请写哪一天") LocalDate heldOn,
        LocalDate until,
        @NotBlank(message = "请写一句是什么事") @Size(max = 128) String title,
        @Size(max = 128) String place,
        @Size(max = 10_000) String body,
        @Size(max = 1_000) String result,
        @Size(max = 64) String station,
        Long activity,
        @Size(max = 64) String campaign,
        @Size(max = 5) List<@NotNull FiveRole> roles,
        @Size(max = 16) String way,
        @Size(max = 40) String person,
        @Size(max = 1_000) String reply,
        @Size(max = 64) String outlet,
        OutletLevel outletLevel,
        Boolean adopted,
        @Size(max = 255) String url,
        @Size(max = 128) String helper,
        BigDecimal money,
        @Size(max = 24) String households,
        @Size(max = 24) String persons,
        Boolean interest,
        @Size(max = 200) List<@NotBlank @Size(max = 128) String> deputies,
        @Size(max = 200) List<@NotBlank @Size(max = 128) String> excused,
        @Size(max = 200) List<@NotBlank @Size(max = 64) String> villages,
        @Size(max = 20) List<@NotBlank @Size(max = 24) String> cases,
        @Size(max = 50) List<@Valid @NotNull Finding> findings,
        @Size(max = 9) List<@NotNull @Size(max = 80) String> photos) {

    /** @param deputy code or name; @param unit code or name */
    record Finding(
            @NotBlank(message = "请写发现了什么") @Size(max = 500) String words,
            @Size(max = 128) String deputy,
            @Size(max = 128) String unit,
            LocalDate due) {

        NewRecord.NewFinding of() {
            return new NewRecord.NewFinding(words, deputy, unit, due);
        }
    }

    NewRecord of() {
        return new NewRecord(
                request,
                kind,
                heldOn,
                until,
                title.strip(),
                place,
                body,
                result,
                station,
                activity,
                Typed.orNull(campaign),
                roles,
                way,
                person,
                reply,
                outlet,
                outletLevel,
                Boolean.TRUE.equals(adopted),
                url,
                helper,
                money,
                count("households", households),
                count("persons", persons),
                Boolean.TRUE.equals(interest),
                deputies,
                excused,
                villages,
                cases,
                findings == null
                        ? List.of()
                        : findings.stream().map(Finding::of).toList(),
                photos);
    }

    private static Count count(String field, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : Count.read(typed).orElseThrow(() -> Refusal.incomplete(field, "「" + typed + "」看不出是多少，请写成 60 或 60余"));
    }
}
