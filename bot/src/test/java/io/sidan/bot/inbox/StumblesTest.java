package io.sidan.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.StoredMessage;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

class StumblesTest {

    private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");
    private static final StoredMessage MESSAGE = new StoredMessage(
            7,
            1,
            7,
            false,
            AT,
            new GroupMessage("m7", "wr-gulou", "wm-1", "老李", AT, MessageType.TEXT, "接 12", null, null));

    private final Stumbles stumbles = new Stumbles();

    @Test
    void endsAtAMessageThatCannotBeUnderstoodOnce() {
        fail(new IllegalStateException("does not add up"));
        assertThat(stumbles.endsAt(MESSAGE)).isTrue();
        assertThat(stumbles.endsAt(MESSAGE)).isFalse();
    }

    @Test
    void endsAtAMessageWhoseWordsTheStoreDoesNotTake() {
        fail(new DataIntegrityViolationException("Data too long for column"));
        assertThat(stumbles.endsAt(MESSAGE)).isTrue();
    }

    @Test
    void triesAgainWhereTheStoreIsBusyOrAnotherWasFirst() {
        fail(new CannotAcquireLockException("deadlock"));
        fail(new DuplicateKeyException("opened already"));
        assertThat(stumbles.endsAt(MESSAGE)).isFalse();
    }

    private void fail(RuntimeException failure) {
        assertThatThrownBy(() -> stumbles.watch(MESSAGE, () -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }
}
