package io.sidan.bot.intake.words;

import io.sidan.core.suggestion.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** What the operator put into the shipped word list, or struck from it: kept for good, the last change of a word holds. */
@Component
public class WordChanges {

    private static final int LATEST = 200;

    private final WordChangeMapper changes;
    private final Clock clock;

    WordChanges(WordChangeMapper changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** @param at when it was made */
    public record Change(String word, Sense sense, String category, boolean added, String by, Instant at) {

        Word changed() {
            return new Word(word, sense, category);
        }
    }

    /** Grows with each change, whichever process it was made in. */
    long last() {
        return changes.last();
    }

    /** Whether each word that was ever changed is to stand in the list now. */
    Map<Word, Boolean> now() {
        Map<Word, Boolean> now = new LinkedHashMap<>();
        changes.all().forEach(change -> now.put(change.changed(), change.added()));
        return now;
    }

    List<Change> latest() {
        return changes.latest(LATEST);
    }

    void make(Word word, boolean added, Actor actor) {
        changes.add(
                new Change(word.text(), word.sense(), word.category(), added, actor.name(), clock.instant()),
                actor.code());
    }

    @Mapper
    interface WordChangeMapper {

        String COLUMNS =
                "SELECT word, sense, category, added, changed_by_name AS `by`, changed_at AS at FROM word_change ";

        @Select("SELECT COALESCE(MAX(id), 0) FROM word_change")
        long last();

        @Select(COLUMNS + "ORDER BY id")
        List<Change> all();

        @Select(COLUMNS + "ORDER BY id DESC LIMIT #{most}")
        List<Change> latest(int most);

        @Insert("""
                INSERT INTO word_change (word, sense, category, added, changed_by, changed_by_name, changed_at)
                VALUES (#{c.word}, #{c.sense}, #{c.category}, #{c.added}, #{code}, #{c.by}, #{c.at})
                """)
        int add(@Param("c") Change change, @Param("code") String code);
    }
}
