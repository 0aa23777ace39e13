package io.sidan.admin.events;

import io.sidan.core.message.PersonNeeded;
import io.sidan.core.roster.ChatGroup;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.suggestion.SuggestionMoved;
import io.sidan.core.triage.CaseHomes;
import io.sidan.core.triage.TriageChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gathers what each transaction changes, to be told once it is committed. */
@Component
class Gathering {

    private final CaseHomes homes;
    private final ChatGroups groups;
    private final Broadcast broadcast;

    Gathering(CaseHomes homes, ChatGroups groups, Broadcast broadcast) {
        this.homes = homes;
        this.groups = groups;
        this.broadcast = broadcast;
    }

    @EventListener
    void moved(SuggestionMoved moved) {
        gathered().add(moved.id());
    }

    @EventListener
    void needed(PersonNeeded needed) {
        groups.find(needed.group()).map(ChatGroup::townshipId).ifPresent(gathered()::addQueueOf);
    }

    @EventListener
    void changed(TriageChanged changed) {
        gathered().addQueueOf(changed.township());
    }

    private Gathered gathered() {
        Gathered gathered = (Gathered) TransactionSynchronizationManager.getResource(this);
        if (gathered == null) {
            gathered = new Gathered(this, homes, broadcast);
            TransactionSynchronizationManager.bindResource(this, gathered);
            TransactionSynchronizationManager.registerSynchronization(gathered);
        }
        return gathered;
    }
}
