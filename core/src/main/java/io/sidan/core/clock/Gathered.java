package io.sidan.core.clock;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The cases that one transaction has moved; their clocks are wound together before it commits. */
final class Gathered implements TransactionSynchronization {

    private final Winding winding;
    private final Set<Long> cases = new LinkedHashSet<>();

    Gathered(Winding winding) {
        this.winding = winding;
    }

    void add(long suggestion) {
        cases.add(suggestion);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        winding.wind(List.copyOf(cases));
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(winding);
    }
}
