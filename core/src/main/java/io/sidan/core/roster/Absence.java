package io.sidan.core.roster;

import java.time.LocalDate;

/**
 * A deputy is away and another acts meanwhile.
 *
 * @param deputy code of who is away
 * @param standIn code of who acts
 * @param to the last day
 * @param cancelled it no longer counts, and is kept as history
 */
public record Absence(
        long id,
        String deputy,
        String deputyName,
        String standIn,
        String standInName,
        LocalDate from,
        LocalDate to,
        String enteredBy,
        boolean cancelled) {}
