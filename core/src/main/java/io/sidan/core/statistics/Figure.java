package io.sidan.core.statistics;

/**
 * What was counted of one kind of cases: those told in the period that came to be cases (neither 待分拣, 忽略 nor 已并案).
 *
 * @param code null: of those that have none
 * @param name null where there is none
 * @param total told in the period
 * @param open of them not ended today
 * @param closed of them 已销单 today
 * @param overdue of them whose next step is late now
 * @param simulated of them with simulated data
 */
public record Figure(String code, String name, long total, long open, long closed, long overdue, long simulated) {}
