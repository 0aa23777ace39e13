package io.sidan.bot.intake;

import io.sidan.bot.intake.model.Learned;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;

/** What was learned from many texts, or nothing: then the word list alone decides. */
public final class Judges {

    private static final Logger LOG = LoggerFactory.getLogger(Judges.class);

    private static final double IDLE = -3.5;

    private final Optional<Learned> learned;

    private Judges(Optional<Learned> learned) {
        this.learned = learned;
    }

    public static Judges none() {
        return new Judges(Optional.empty());
    }

    /** Weights that cannot be read are said to be so once, and the word list alone decides. */
    static Judges read(Resource weights) {
        try (InputStream in = weights.getInputStream()) {
            return new Judges(Optional.of(Learned.read(in)));
        } catch (IOException unreadable) {
            LOG.error("权重 {} 用不了（{}），只按词表判断，会听漏、听错得多一些", weights.getDescription(), unreadable.getMessage());
            return none();
        }
    }

    public boolean present() {
        return learned.isPresent();
    }

    /** Whether the text is nothing but talk, by what was learned: of what belongs to a report hardly anything is. */
    boolean idle(String text) {
        return learned.map(judges -> judges.matter().score(text) < IDLE).orElse(false);
    }

    Optional<Learned> learned() {
        return learned;
    }
}
