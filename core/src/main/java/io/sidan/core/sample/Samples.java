package io.sidan.core.sample;

import io.sidan.core.media.Attachments;
import io.sidan.core.message.Arrivals;
import io.sidan.core.roster.NoRoster;
import io.sidan.core.roster.Rosters;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.Suggestions;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The township that plays the home township with simulated data: same places and people, its own groups, numbers and
 * ledger, so that nothing real is touched and all of it can be removed at once.
 */
@Service
public class Samples {

    private static final int TRIES = 3;

    private final Townships townships;
    private final Rosters rosters;
    private final Arrivals arrivals;
    private final Suggestions suggestions;
    private final Attachments attachments;
    private final ClearingMapper rows;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Samples(
            Townships townships,
            Rosters rosters,
            Arrivals arrivals,
            Suggestions suggestions,
            Attachments attachments,
            ClearingMapper rows,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.townships = townships;
        this.rosters = rosters;
        this.arrivals = arrivals;
        this.suggestions = suggestions;
        this.attachments = attachments;
        this.rows = rows;
        this.events = events;
        this.transaction = transaction;
    }

    public Optional<Township> find() {
        return townships.home().map(Township::id).flatMap(townships::sampleOf);
    }

    /** The sample, or a refusal that says how to get one. */
    public Township require() {
        return find().orElseThrow(Samples::none);
    }

    /** The sample, kept from being cleared until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Township hold() {
        return find().filter(sample -> rows.share(sample.id()) != null).orElseThrow(Samples::none);
    }

    /** Makes the sample of the home township, or brings its roster up to date. */
    @Transactional
    public Township prepare() {
        return rosters.adoptSample(townships.home().orElseThrow(NoRoster::new));
    }

    /** Removes every row of the sample, in one transaction; answers whether there was one. */
    public boolean clear() {
        return find().map(sample -> clear(sample.id(), TRIES)).orElse(false);
    }

    private static Refusal none() {
        return Refusal.notNow("现在没有模拟数据，请先点“重新演示”");
    }

    /** Whoever is just working in the sample may get in the way: then once more. */
    private boolean clear(long sample, int triesLeft) {
        try {
            transaction.executeWithoutResult(status -> remove(sample));
            return true;
        } catch (PessimisticLockingFailureException collision) {
            if (triesLeft == 1) {
                throw collision;
            }
            return clear(sample, triesLeft - 1);
        }
    }

    /** New messages and moves wait meanwhile, and then find no township. */
    private void remove(long sample) {
        if (rows.lock(sample) == null) {
            return;
        }
        arrivals.lock(sample);
        suggestions.lock(sample);
        events.publishEvent(new SampleCleared(sample));
        attachments.forgetTownship(sample);
        rows.snoozed(sample);
        ClearingMapper.OF_MESSAGES.forEach(table -> rows.ofMessages(table, sample));
        ClearingMapper.OF_GROUPS.forEach(table -> rows.ofGroups(table, sample));
        ClearingMapper.OF_CASES.forEach(table -> rows.ofCases(table, sample));
        ClearingMapper.OF_PROPOSALS.forEach(table -> rows.ofProposals(table, sample));
        ClearingMapper.OF_TOWNSHIP.forEach(table -> rows.ofTownship(table, sample));
        if (rows.township(sample) != 1) {
            throw new IllegalStateException("township " + sample + " is no sample");
        }
    }
}
