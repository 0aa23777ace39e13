package io.sidan.core.learning;

import io.sidan.core.privacy.Seal;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.Suggestions;
import io.sidan.core.suggestion.WordsErased;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the people of a township taught the machine. Of a message only its {@link Fingerprint} is kept, sealed, so that
 * what became no case leaves no words behind. Whatever is taught or withdrawn takes the township's next change number
 * under its lock: who has learned up to a number asks for what came after, in every process alike.
 */
@Service
@Transactional
public class Examples {

    private final ExampleMapper examples;
    private final Suggestions suggestions;
    private final Seal seal;
    private final Clock clock;

    Examples(ExampleMapper examples, Suggestions suggestions, Seal seal, Clock clock) {
        this.examples = examples;
        this.suggestions = suggestions;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Learns what a person said of a message, in place of what was taught of it before; answers whether there was
     * anything to learn: words too few to be known again teach only of the very cases they were said of.
     */
    public boolean teach(Teaching teaching, Actor by) {
        withdraw(teaching.township(), teaching.message(), teaching.lesson(), teaching.suggestion(), by);
        Fingerprint words = Fingerprint.of(teaching.words());
        if (teaching.isNothingNew() || !words.tells() && teaching.suggestion() == null) {
            return false;
        }
        examples.insert(
                teaching, next(teaching.township()), seal.seal(words.written()), Grams.SCHEME, by, clock.instant());
        return true;
    }

    /** A message teaches this no longer. */
    public void withdraw(long township, long message, Lesson lesson, Actor by) {
        withdraw(township, message, lesson, null, by);
    }

    /** Takes one example out of force, as a person of that township wants it. */
    public void withdraw(long id, Actor by) {
        Long township = examples.townshipOf(id, by);
        if (township == null) {
            throw Refusal.missing("没有这条改法");
        }
        if (examples.withdraw(id, next(township), by, clock.instant()) != 1) {
            throw Refusal.notNow("这条改法已经撤下了");
        }
    }

    /** The message may tell of that case after all. */
    public void rejoin(long township, long message, long suggestion, Actor by) {
        withdraw(township, message, Lesson.APART, suggestion, by);
    }

    /** The case a person said the message belongs to. */
    @Transactional(readOnly = true)
    public Optional<Long> caseOf(long message) {
        return Optional.ofNullable(examples.caseOf(message));
    }

    /** What was taught and withdrawn in the township behind that change number, in its order. */
    @Transactional(readOnly = true)
    public List<Example> since(long township, long change) {
        return examples.since(township, change, Grams.SCHEME).stream()
                .map(this::opened)
                .toList();
    }

    /** All that is in force in these townships, to be trained on. */
    @Transactional(readOnly = true)
    public List<Example> inForce(Actor actor) {
        return examples.townshipsOf(actor).stream()
                .flatMap(township -> since(township, 0).stream())
                .filter(Example::inForce)
                .toList();
    }

    /** Who had the own words removed is not learned from either. */
    @EventListener
    void forget(WordsErased erased) {
        examples.of(erased.township(), erased.resident()).forEach(id -> {
            if (examples.erase(id, next(erased.township()), clock.instant()) != 1) {
                throw Refusal.stale();
            }
        });
    }

    /** @param suggestion of a lesson on cases only that one; null: whichever */
    private void withdraw(long township, long message, Lesson lesson, Long suggestion, Actor by) {
        suggestions.lock(township);
        for (long id : examples.inForce(message, lesson, lesson == Lesson.APART ? suggestion : null)) {
            if (examples.withdraw(id, next(township), by, clock.instant()) != 1) {
                throw Refusal.stale();
            }
        }
    }

    private long next(long township) {
        suggestions.lock(township);
        return examples.lastChange(township) + 1;
    }

    private Example opened(ExampleMapper.Row row) {
        return new Example(
                row.id(),
                row.changeNo(),
                row.inForce(),
                row.chatGroup(),
                row.lesson(),
                row.machine(),
                row.answer(),
                row.suggestionId(),
                Fingerprint.read(row.inForce() ? seal.open(row.grams()) : "0"));
    }
}
