package io.sidan.core.suggestion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes what residents said in a case some time after its end, as the chat it was said in is removed. Title, steps,
 * answers and ratings are the record and stay; so does the ledger, which holds salted digests of words.
 */
@Service
public class Expiry {

    private final ExpiryMapper words;
    private final SuggestionMapper suggestions;
    private final Ledger ledger;
    private final Clock clock;

    Expiry(ExpiryMapper words, SuggestionMapper suggestions, Ledger ledger, Clock clock) {
        this.words = words;
        this.suggestions = suggestions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Of at most so many cases that ended, or were ignored, before; answers of how many.
     *
     * @param ignored an ignored candidate is no case: its words go with the talk
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forgetWords(Instant ended, Instant ignored, int most) {
        List<Long> over = words.over(ended, ignored, most);
        over.forEach(this::forget);
        return over.size();
    }

    /** That they are gone is a step of its own, so that row and ledger agree. */
    private void forget(long id) {
        Mark mark = ledger.lock(words.townshipOf(id));
        Suggestion suggestion = suggestions.selectById(id);
        State state = suggestion.state();
        String title = suggestion.outliveWords();
        suggestion.inked(mark.seq() + 1);
        if (suggestions.updateById(suggestion) != 1) {
            throw Refusal.stale();
        }
        words.forgetSteps(id);
        if (suggestions.forgetIndex(id) == 1) {
            suggestions.index(id, Bigrams.index(title));
        }
        ledger.append(suggestion, Act.expiring(clock.instant()), state);
    }

    @Mapper
    interface ExpiryMapper {

        /** In the order of townships, whose locks are all taken in it. */
        @Select("""
                SELECT id FROM suggestion
                WHERE worded = TRUE
                    AND (state IN ('CLOSED', 'REFUSED', 'REFERRED', 'MERGED', 'WITHDRAWN') AND moved_at < #{ended}
                        OR state = 'IGNORED' AND moved_at < #{ignored})
                ORDER BY township_id, id
                LIMIT #{most}
                """)
        List<Long> over(@Param("ended") Instant ended, @Param("ignored") Instant ignored, @Param("most") int most);

        @Select("SELECT township_id FROM suggestion WHERE id = #{id}")
        long townshipOf(long id);

        @Update("""
                UPDATE step SET words = NULL, words_salt = NULL
                WHERE suggestion_id = #{id} AND role = 'RESIDENT' AND words IS NOT NULL
                """)
        void forgetSteps(long id);
    }
}
