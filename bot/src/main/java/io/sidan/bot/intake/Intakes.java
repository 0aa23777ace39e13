package io.sidan.bot.intake;

import io.sidan.bot.intake.understanding.Knowledge;
import io.sidan.bot.intake.words.Word;
import io.sidan.bot.intake.words.Wording;
import io.sidan.core.roster.Rosters;
import io.sidan.core.roster.Township;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How each township is understood: its intake, made anew when its roster or the word list changes. */
@Component
public class Intakes {

    private final Rosters rosters;
    private final Knowledge knowledge;
    private final Wording wording;
    private final Map<Long, Local> locals = new ConcurrentHashMap<>();

    private record Local(int version, long words, Intake intake) {}

    Intakes(Rosters rosters, Knowledge knowledge, Wording wording) {
        this.rosters = rosters;
        this.knowledge = knowledge;
        this.wording = wording;
    }

    public Intake of(Township township) {
        return local(township).intake();
    }

    /** How the township would be understood were these words in the list, or out of it. */
    Intake trial(Township township, Map<Word, Boolean> words) {
        return words.isEmpty() ? of(township) : new Intake(rosters.of(township), knowledge.with(wording.with(words)));
    }

    /** The township is no more. */
    public void forget(long township) {
        locals.remove(township);
    }

    private Local local(Township township) {
        long words = wording.last();
        return locals.compute(
                township.id(),
                (id, known) -> known != null && known.version() == township.version() && known.words() == words
                        ? known
                        : learn(township, words));
    }

    private Local learn(Township township, long words) {
        return new Local(township.version(), words, new Intake(rosters.of(township), knowledge.with(wording.now())));
    }
}
