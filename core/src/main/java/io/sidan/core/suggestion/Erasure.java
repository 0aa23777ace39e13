package io.sidan.core.suggestion;

import java.time.Clock;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 删除: removes a resident's own words from the cases (个人信息保护法 §47). What was done about them stays, and the ledger
 * stays whole: it holds salted digests of words, not the words.
 */
@Service
public class Erasure {

    private final ErasureMapper words;
    private final SuggestionMapper suggestions;
    private final Ledger ledger;
    private final Titles titles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasure(
            ErasureMapper words,
            SuggestionMapper suggestions,
            Ledger ledger,
            Titles titles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.words = words;
        this.suggestions = suggestions;
        this.ledger = ledger;
        this.titles = titles;
        this.events = events;
        this.clock = clock;
    }

    /** All this resident said in cases of the township. */
    @Transactional
    public void of(Actor resident) {
        ledger.lock(resident.township());
        words.forgetSteps(resident);
        words.toldBy(resident).forEach(id -> forget(suggestions.selectById(id), resident));
        events.publishEvent(new WordsErased(resident.township(), resident.code()));
    }

    /** That the words were removed is a step of its own, so that row and ledger agree again. */
    private void forget(Suggestion suggestion, Actor resident) {
        Act act = Act.erasing(resident, clock.instant());
        State state = suggestion.state();
        suggestion.forgetWords(titles.without(suggestion.category()));
        suggestion.inked(ledger.lock(suggestion.township()).seq() + 1);
        if (suggestions.updateById(suggestion) != 1) {
            throw Refusal.stale();
        }
        words.forgetIndex(suggestion.id());
        ledger.append(suggestion, act, state);
    }

    @Mapper
    interface ErasureMapper {

        @Select("SELECT id FROM suggestion WHERE township_id = #{r.township} AND reporter = #{r.code} ORDER BY id")
        List<Long> toldBy(@Param("r") Actor resident);

        @Update("""
                UPDATE step SET words = NULL, words_salt = NULL
                WHERE township_id = #{r.township} AND role = 'RESIDENT' AND actor = #{r.code} AND words IS NOT NULL
                """)
        void forgetSteps(@Param("r") Actor resident);

        @Delete("DELETE FROM suggestion_words WHERE suggestion_id = #{suggestion}")
        void forgetIndex(long suggestion);
    }
}
