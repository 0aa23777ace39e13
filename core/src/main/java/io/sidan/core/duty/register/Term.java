package io.sidan.core.duty.register;

import java.time.LocalDate;

/**
 * One term of a deputy, kept when it is over.
 *
 * @param level 镇 县 市 省
 * @param term 届
 * @param constituency 选区, or null
 * @param station code of the venue
 * @param to the last day, or null while in office
 * @param endedFor why it ended early, or null
 */
public record Term(
        String deputy,
        String level,
        String term,
        String constituency,
        String station,
        String team,
        LocalDate from,
        LocalDate to,
        String endedFor) {

    /** In words, for who is told that another overlaps it. */
    String sentence() {
        return term + "（" + from + " 起，" + (to == null ? "还没有结束" : "到 " + to) + "）";
    }
}
