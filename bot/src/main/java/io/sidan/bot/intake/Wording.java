package io.sidan.bot.intake;

import io.sidan.bot.intake.WordChanges.Change;
import io.sidan.bot.intake.WordController.Entry;
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
class Wording {

    /** Of these each word belongs to a category. */
    private static final Set<Sense> CATEGORISED = EnumSet.of(Sense.PROBLEMS, Sense.THINGS);

    private final WordList shipped;
    private final WordChanges changes;
    private final Categories categories;

    Wording(Knowledge knowledge, WordChanges changes, Categories categories) {
        this.shipped = knowledge.words();
        this.changes = changes;
        this.categories = categories;
    }

    /** Grows with each change. */
    long last() {
        return changes.last();
    }

    /** The list that holds now. */
    WordList now() {
        return with(Map.of());
    }

    /** The list that would hold with these changes. */
    WordList with(Map<Word, Boolean> wished) {
        Map<Word, Boolean> changed = changes.now();
        changed.putAll(wished);
        return changed.isEmpty() ? shipped : shipped.amended(changed);
    }

    List<Change> changes() {
        return changes.latest();
    }

    List<Entry> entries() {
        Map<Word, Boolean> changed = changes.now();
        Set<Word> all = new LinkedHashSet<>(shipped.words());
        all.addAll(changed.keySet());
        return all.stream().map(word -> entry(word, changed)).toList();
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
        boolean known = categories.all().stream().anyMatch(one -> one.code().equals(word.category()));
        if (CATEGORISED.contains(word.sense()) ? !known : !word.category().isEmpty()) {
            throw Refusal.incomplete("category", known ? "这一种词不分类别" : "请选这个词说的是哪一类");
        }
    }

    private Entry entry(Word word, Map<Word, Boolean> changed) {
        boolean stands = changed.getOrDefault(word, true);
        String origin = !stands ? "STRUCK" : shipped.words().contains(word) ? "SHIPPED" : "ADDED";
        return new Entry(word.text(), word.sense(), word.category(), origin);
    }
}
