package io.sidan.core.duty.record;

import io.sidan.core.duty.Count;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that was done, about to be kept; what a kind does not ask may be null or empty.
 *
 * @param request of who enters it: sent twice, it is one record; or null
 * @param until the last day, where it was more than one
 * @param station code or name of the venue it counts for
 * @param way of a contact, such as VISIT or PHONE
 * @param person the voter of a contact; kept sealed
 * @param reply what the voter was told of it
 * @param helper 协调单位
 * @param money in yuan
 * @param interest a deputy has an interest of the own in it
 * @param deputies codes or names; the first answers for it
 * @param excused codes or names of who was asked and is on leave
 * @param cases numbers of the cases that led to it
 * @param photos as the upload named them
 */
public record NewRecord(
        String request,
        DutyKind kind,
        LocalDate heldOn,
        LocalDate until,
        String title,
        String place,
        String body,
        String result,
        String station,
        Long activity,
        String campaign,
        List<FiveRole> roles,
        String way,
        String person,
        String reply,
        String outlet,
        OutletLevel outletLevel,
        boolean adopted,
        String url,
        String helper,
        BigDecimal money,
        Count households,
        Count persons,
        boolean interest,
        List<String> deputies,
        List<String> excused,
        List<String> villages,
        List<String> cases,
        List<NewFinding> findings,
        List<String> photos) {

    public NewRecord {
        roles = orEmpty(roles);
        deputies = orEmpty(deputies);
        excused = orEmpty(excused);
        villages = orEmpty(villages);
        cases = orEmpty(cases).stream().distinct().toList();
        findings = orEmpty(findings);
        photos = orEmpty(photos);
    }

    /**
     * Something found that is to be put right.
     *
     * @param deputy code or name of who keeps an eye on it, or null
     * @param unit code or name of who is to put it right, or null
     */
    public record NewFinding(String words, String deputy, String unit, LocalDate due) {}

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
