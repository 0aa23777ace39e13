package io.sidan.core.message;

import io.sidan.core.roster.GroupMode;
import java.time.Instant;
import java.util.List;

/**
 * A group on trial, for who decides whether the bot may speak in it.
 *
 * @param precision null while nothing is marked
 * @param recall null while the marks cannot tell
 * @param passes whether it may go live
 * @param lacking what is still missing for that, in a sentence; empty where nothing is
 * @param proposals to be marked next
 * @param sample of what was left alone, drawn without choice, to be marked next
 */
public record Shadow(
        String group,
        String name,
        GroupMode mode,
        long proposalsMarked,
        long leftAloneMarked,
        Double precision,
        Double recall,
        boolean passes,
        String lacking,
        List<Heard> proposals,
        List<Heard> sample) {

    /** One message to be marked right or wrong, masked. */
    public record Heard(String message, Instant at, OutcomeKind outcome, Integer number, String text, String why) {}
}
