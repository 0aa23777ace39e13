package io.sidan.bot.intake.cases;

import io.sidan.core.message.Consents;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Who of a batch's senders does not want to be heard, asked once and kept up while the batch is understood. */
final class BatchConsents {

    private final long township;
    private final Consents consents;
    private final Set<String> withdrawn;

    BatchConsents(long township, Consents consents, Set<String> senders) {
        this.township = township;
        this.consents = consents;
        this.withdrawn = new HashSet<>(consents.withdrawn(township, senders));
    }

    boolean withdrawn(String person) {
        return withdrawn.contains(person);
    }

    void withdraw(String person, Instant at) {
        consents.withdraw(township, person, at);
        withdrawn.add(person);
    }

    void giveBack(String person, Instant at) {
        if (consents.giveBack(township, person, at)) {
            withdrawn.remove(person);
        }
    }
}
