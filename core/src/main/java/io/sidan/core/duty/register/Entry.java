package io.sidan.core.duty.register;

import java.time.LocalDate;

/**
 * One row of the sheet, understood: a deputy in one term.
 *
 * @param row as Excel counts
 * @param code as written, or null
 * @param station code of the venue
 * @param district code, or null
 * @param to the last day, or null while in office
 * @param born year and month, such as {@code 1968-05}
 */
record Entry(
        int row,
        String code,
        String name,
        String gender,
        String level,
        String term,
        LocalDate from,
        LocalDate to,
        String endedFor,
        String constituency,
        String district,
        String station,
        String team,
        String village,
        String ethnicity,
        String born,
        String education,
        String party,
        String post,
        String phone,
        String certificate) {

    boolean overlaps(Term other) {
        boolean before = to != null && to.isBefore(other.from());
        boolean after = other.to() != null && other.to().isBefore(from);
        return !before && !after;
    }

    Term asTerm(String deputy) {
        return new Term(deputy, level, term, constituency, station, team, from, to, endedFor);
    }
}
