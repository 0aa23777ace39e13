package io.sidan.bot.intake.model;

import io.sidan.bot.intake.model.Closer.Look;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a text means, asked only where its letters leave doubt, since it takes milliseconds. The model is loaded when it
 * is first asked; where it cannot be, nothing is lost but some accuracy, and {@link #state} says so.
 */
final class CloserLook {

    private static final Logger LOG = LoggerFactory.getLogger(CloserLook.class);

    /** The model knows written sentences; of a few words of dialect it knows less than the word list does. */
    private static final int LEAST = 45;

    /** Texts are often forwarded, or judged several times as their conversation goes on. */
    private static final int REMEMBERED = 5_000;

    /** Whether it is used. */
    enum State {
        OFF,
        WAITING,
        LOADED,
        BROKEN
    }

    private final Closer closer;
    private final Supplier<Embedding> loader;
    private final Map<String, Look> remembered = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Look> eldest) {
            return size() > REMEMBERED;
        }
    });

    private Embedding embedding;
    private volatile State state = State.WAITING;

    CloserLook(Closer closer, Supplier<Embedding> loader) {
        this.closer = closer;
        this.loader = loader;
    }

    Optional<Look> at(String text) {
        if (state == State.BROKEN || text.length() < LEAST) {
            return Optional.empty();
        }
        Look known = remembered.get(text);
        return known != null ? Optional.of(known) : look(text);
    }

    State state() {
        return state;
    }

    private Optional<Look> look(String text) {
        try {
            Look look = closer.at(embedding().of(text));
            remembered.put(text, look);
            return Optional.of(look);
        } catch (RuntimeException | LinkageError unusable) {
            state = State.BROKEN;
            LOG.error("向量模型用不了（{}），不再用它，拿不准的会多一些", unusable.toString());
            return Optional.empty();
        }
    }

    private synchronized Embedding embedding() {
        if (embedding == null) {
            embedding = loader.get();
            state = State.LOADED;
        }
        return embedding;
    }
}
