package io.sidan.core.suggestion;

import io.sidan.core.privacy.Seal;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The append-only ledger of a township: each step carries the hash of the one before it. */
@Component
class Ledger {

    static final byte[] GENESIS = new byte[32];

    private static final int SALT_BYTES = 16;

    private final StepMapper steps;
    private final StepRows rows;
    private final Seal seal;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    Ledger(StepMapper steps, StepRows rows, Seal seal, JsonMapper json) {
        this.steps = steps;
        this.rows = rows;
        this.seal = seal;
        this.json = json;
    }

    /** Takes the township's lock until the transaction ends: one hand writes in a ledger at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Mark lock(long township) {
        return pen(township).mark();
    }

    /** Writes the step that {@code suggestion}, already changed and inked with its place, came by. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Suggestion suggestion, Act act, State from) {
        Details details = act.details();
        String words = details.words() == null ? "" : details.words();
        pen(suggestion.township())
                .write(Step.of(suggestion, act, from)
                        .saying(seal.seal(words), salt(), words)
                        .proven(list(details.evidence())));
    }

    private String list(List<String> evidence) {
        return evidence.isEmpty() ? null : json.writeValueAsString(evidence);
    }

    /** 16 random bytes, so that equal words have unequal digests. */
    byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private Pen pen(long township) {
        String key = "ledger of " + township;
        Pen pen = (Pen) TransactionSynchronizationManager.getResource(key);
        if (pen == null) {
            pen = new Pen(township, key, locked(township), steps, rows);
            TransactionSynchronizationManager.bindResource(key, pen);
            TransactionSynchronizationManager.registerSynchronization(pen);
        }
        return pen;
    }

    private Mark locked(long township) {
        Mark head = steps.lock(township);
        if (head == null) {
            steps.begin(township, GENESIS);
            head = steps.lock(township);
        }
        return head;
    }
}
