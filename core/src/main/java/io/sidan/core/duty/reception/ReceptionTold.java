package io.sidan.core.duty.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Deputies and groups are to hear of a reception day; handled in the same transaction by whoever can tell them.
 *
 * @param key of this notice; the same one is said once
 * @param what it tells
 * @param day it is held on; of a moved one the new day
 * @param was the day it was to be held on before, or null
 * @param ahead so many days before it, or null
 * @param why it was moved or cancelled, or null
 * @param deputies codes of who is to receive; those away are named by who stands in
 * @param groups codes of the groups of the venue's districts
 */
public record ReceptionTold(
        long township,
        String key,
        What what,
        String station,
        LocalDate day,
        LocalDate was,
        Integer ahead,
        LocalTime opens,
        LocalTime closes,
        String why,
        List<String> deputies,
        List<String> groups) {

    /** What is told of it. */
    public enum What {
        REMINDED,
        MOVED,
        CANCELLED
    }
}
