package io.sidan.admin.events;

import io.sidan.core.triage.CaseHomes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction has changed; told after its commit, forgotten after its rollback. */
final class Gathered implements TransactionSynchronization {

    private final Object key;
    private final CaseHomes homes;
    private final Broadcast broadcast;
    private final Set<Long> cases = new LinkedHashSet<>();
    private final Map<Long, News> news = new TreeMap<>();

    Gathered(Object key, CaseHomes homes, Broadcast broadcast) {
        this.key = key;
        this.homes = homes;
        this.broadcast = broadcast;
    }

    void add(long suggestion) {
        cases.add(suggestion);
    }

    void addQueueOf(long township) {
        add(new News(homes.of(township), Set.of(), false, true));
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (!cases.isEmpty()) {
            homes.of(List.copyOf(cases))
                    .forEach(home -> add(new News(home.township(), Set.of(home.number()), false, true)));
        }
    }

    @Override
    public void afterCommit() {
        news.values().forEach(broadcast::tell);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }

    private void add(News piece) {
        news.merge(piece.township(), piece, News::and);
    }
}
