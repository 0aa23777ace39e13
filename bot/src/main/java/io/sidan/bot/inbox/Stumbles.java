package io.sidan.bot.inbox;

import io.sidan.core.message.StoredMessage;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

/** The messages that something stumbled over: at the next try they get a person's attention, and hold up nobody. */
final class Stumbles {

    private static final Logger log = LoggerFactory.getLogger(Stumbles.class);

    private final Set<Long> over = ConcurrentHashMap.newKeySet();

    /** Whether this message was stumbled over before; told once. */
    boolean endsAt(StoredMessage message) {
        return over.remove(message.id());
    }

    /** Does what is to be done with the message, and remembers it where that fails by its fault. */
    <T> T watch(StoredMessage message, Supplier<T> act) {
        try {
            return act.get();
        } catch (RuntimeException stumbled) {
            if (isItsFault(stumbled)) {
                log.error("message {} could not be understood", message.id(), stumbled);
                over.add(message.id());
            }
            throw stumbled;
        }
    }

    /** The store fails by no message's fault, unless what is written does not fit; a repeated key is a race. */
    private static boolean isItsFault(RuntimeException failure) {
        return !(failure instanceof NestedRuntimeException)
                || failure instanceof DataIntegrityViolationException && !(failure instanceof DuplicateKeyException);
    }
}
