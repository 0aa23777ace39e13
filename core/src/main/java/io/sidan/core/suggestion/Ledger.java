package io.sidan.core.suggestion;

import io.sidan.core.privacy.Seal;
import java.security.SecureRandom;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only ledger of a township: each step carries the hash of the one before it. */
@Component
class Ledger {

    static final byte[] GENESIS = new byte[32];

    private static final int SALT_BYTES = 16;

    private final StepMapper steps;
    private final Seal seal;
    private final SecureRandom random = new SecureRandom();

    Ledger(StepMapper steps, Seal seal) {
        this.steps = steps;
        this.seal = seal;
    }

    /** Takes the township's lock until the transaction ends: one hand writes in a ledger at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Mark lock(long township) {
        Mark head = steps.lock(township);
        if (head == null) {
            steps.begin(township, GENESIS);
            head = steps.lock(township);
        }
        return head;
    }

    /** Writes the step that {@code suggestion}, already changed and inked with its place, came by. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(
            Mark head,
            Suggestion suggestion,
            Move move,
            Actor actor,
            State from,
            String reason,
            String words,
            Instant at) {
        Step step = Step.of(suggestion, move, actor, from, reason, at)
                .saying(seal.seal(words), salt(), words == null ? "" : words)
                .chained(head.seq() + 1, head.hash());
        steps.insert(step);
        steps.advance(suggestion.township(), step.seq(), step.hash());
    }

    byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }
}
