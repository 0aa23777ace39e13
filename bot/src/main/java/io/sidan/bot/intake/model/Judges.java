package io.sidan.bot.intake.model;

import io.sidan.bot.intake.model.Closer.Look;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;

/** What was learned from many texts, or nothing: then the word list alone decides. */
public final class Judges {

    private static final Logger LOG = LoggerFactory.getLogger(Judges.class);

    private static final double IDLE = -3.5;

    private final Optional<Learned> learned;
    private final Optional<CloserLook> closer;

    private Judges(Optional<Learned> learned, Optional<CloserLook> closer) {
        this.learned = learned;
        this.closer = closer;
    }

    public static Judges none() {
        return new Judges(Optional.empty(), Optional.empty());
    }

    /** Weights that cannot be read are said to be so once, and the word list alone decides. */
    public static Judges read(Resource weights, Optional<Supplier<Embedding>> embedding) {
        try (InputStream in = weights.getInputStream()) {
            Learned learned = Learned.read(in);
            return new Judges(
                    Optional.of(learned),
                    learned.closer().flatMap(closer -> embedding.map(loader -> new CloserLook(closer, loader))));
        } catch (IOException unreadable) {
            LOG.error("权重 {} 用不了（{}），只按词表判断，会听漏、听错得多一些", weights.getDescription(), unreadable.getMessage());
            return none();
        }
    }

    public boolean present() {
        return learned.isPresent();
    }

    /** Whether the text is nothing but talk, by what was learned: of what belongs to a report hardly anything is. */
    public boolean idle(String text) {
        return learned.map(judges -> judges.matter().score(text) < IDLE).orElse(false);
    }

    /** What the text means to the model of meanings, where that is switched on and works. */
    public Optional<Look> closer(String text) {
        return closer.flatMap(look -> look.at(text));
    }

    /** Whether the model of meanings is used. */
    CloserLook.State closerState() {
        return closer.map(CloserLook::state).orElse(CloserLook.State.OFF);
    }

    public Optional<Learned> learned() {
        return learned;
    }
}
