package io.sidan.bot.intake.words;

import io.sidan.bot.intake.words.WordChanges.Change;
import io.sidan.core.roster.Categories;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The shipped word list with what the operator changed of it. */
@Component
public class Wording {

    /** Of these each word belongs to a category. */
    private static final Set<Sense> CATEGORISED = EnumSet.of(Sense.PROBLEMS, Sense.THINGS);

    /** Where a word is from: the program, or the operator, who may also have struck it. */
    public enum Origin {
        SHIPPED,
        ADDED,
        STRUCK
    }

    /** A word, and how it came to stand in the list or to be out of it. */
    public record Known(Word word, Origin origin) {}

    private final WordList shipped;
    private final WordChanges changes;
    private final Categories categories;

    Wording(WordList shipped, WordChanges changes, Categories categories) {
        this.shipped = shipped;
        this.changes = changes;
        this.categories = categories;
    }

    /** Grows with each change. */
    public long last() {
        return changes.last();
    }

    /** The list that holds now. */
    public WordList now() {
        return with(Map.of());
    }

    /** The list that would hold with these changes. */
    public WordList with(Map<Word, Boolean> wished) {
        Map<Word, Boolean> changed = changes.now();
        changed.putAll(wished);
        return changed.isEmpty() ? shipped : shipped.amended(changed);
    }

    public List<Change> changes() {
        return changes.latest();
    }

    /** Every word that stands in the list or stood in it, in its order. */
    public List<Known> all() {
        Map<Word, Boolean> changed = changes.now();
        Set<Word> all = new LinkedHashSet<>(shipped.words());
        all.addAll(changed.keySet());
        return all.stream().map(word -> new Known(word, origin(word, changed))).toList();
    }

    @Transactional
    public void change(Word word, boolean added, Actor actor) {
        requireFits(word);
        boolean stands = now().words().contains(word);
        if (stands == added) {
            throw Refusal.notNow(added ? "词表里已经有「" + word.text() + "」" : "词表里没有「" + word.text() + "」");
        }
        changes.make(word, added, actor);
    }

    private void requireFits(Word word) {
        if (word.sense() == Sense.VAGUE) {
            throw Refusal.incomplete("sense", "这一种词和地名连着，不能在这里改");
        }
        boolean known = categories.find(word.category()).isPresent();
        if (CATEGORISED.contains(word.sense()) ? !known : !word.category().isEmpty()) {
            throw Refusal.incomplete("category", known ? "这一种词不分类别" : "请选这个词说的是哪一类");
        }
    }

    private Origin origin(Word word, Map<Word, Boolean> changed) {
        if (!changed.getOrDefault(word, true)) {
            return Origin.STRUCK;
        }
        return shipped.words().contains(word) ? Origin.SHIPPED : Origin.ADDED;
    }
}
