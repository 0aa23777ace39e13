package io.sidan.core.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One transaction's hand in a township's ledger: its steps are chained at once and written together before commit. */
final class Pen implements TransactionSynchronization {

    private final long township;
    private final String key;
    private final StepMapper steps;
    private final StepRows rows;
    private final List<Step> written = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new HashMap<>();
    private final Mark found;
    private Mark mark;

    Pen(long township, String key, Mark mark, StepMapper steps, StepRows rows) {
        this.township = township;
        this.key = key;
        this.found = mark;
        this.mark = mark;
        this.steps = steps;
        this.rows = rows;
    }

    /** The last step, written by this transaction or before it. */
    Mark mark() {
        return mark;
    }

    void write(Step step) {
        written.add(step.chained(mark));
        mark = step.mark();
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, written.size());
    }

    /** What was written since is taken back with the rows it tells of. */
    @Override
    public void savepointRollback(Object savepoint) {
        int kept = savepoints.getOrDefault(savepoint, 0);
        written.subList(kept, written.size()).clear();
        mark = kept == 0 ? found : written.get(kept - 1).mark();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (!written.isEmpty()) {
            rows.insert(written);
            if (steps.advance(township, mark) != 1) {
                throw new IllegalStateException("the ledger of township " + township + " has no head");
            }
        }
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
}
