package io.sidan.bot.intake.cases;

import io.sidan.bot.intake.lesson.Lessons;
import io.sidan.bot.intake.understanding.Report;
import io.sidan.core.message.GroupMessage;
import java.util.List;
import java.util.Optional;

/**
 * The township's cases as intake sees them: the one seam between understanding and the ledger. Kept in memory for
 * {@code parse}, in MySQL for everything else; both give the same answers in the same order.
 */
public interface Cases {

    /**
     * Cases not ended that a report could be about: under each of its {@link CaseKeys} the {@link CaseKeys#PER_KEY} ones
     * heard of last; each once, the one heard of last first, of two heard of at once the later key.
     */
    List<OpenCase> near(Report report);

    /** Cases not ended that were first told in this group, the one heard of last first; no more than 50. */
    List<OpenCase> toldIn(String group);

    /** The case that a message belongs to, for quotes and recalls. */
    Optional<OpenCase> holding(String group, String messageId);

    /** The case of this key, of one merged the case it went into, if that is open. */
    Optional<OpenCase> find(long key);

    /** What the township's people have taught. */
    Lessons lessons();

    /** The open case with this short number, as commands name it. */
    Optional<OpenCase> numbered(int number);

    /** The case that somebody means by this number: open, or ended not long ago. */
    Optional<OpenCase> named(int number);

    /** Whether this person does not want to be heard. */
    boolean hasOptedOut(String person);

    /** From now on this person is not heard. */
    void optOut(GroupMessage by);

    /** From now on this person is heard again. */
    void optIn(GroupMessage by);

    /** Opens a case for the report and the earlier messages assembled into it. */
    OpenCase open(Report report);

    /** Adds a message to a case: told again, supplemented, supported, corrected. */
    OpenCase add(OpenCase to, Addition addition);
}
