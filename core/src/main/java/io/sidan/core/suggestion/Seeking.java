package io.sidan.core.suggestion;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/**
 * Finds the fast way to look for words. A number is looked up. Rare words are in the full text index, which gathers all
 * who say them before it shows the first; of words that many say, walking from the latest case on fills a page sooner.
 */
@Component
class Seeking {

    /** Tells how often words are said. */
    private static final int LATEST = 2_000;

    /** So many of the latest make words common: a page of fifty is found within ten thousand rows. */
    private static final int COMMON = 10;

    /** Below, gathering all of them is fast, and says how many there are. */
    private static final int MANY = 50_000;

    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,8}");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{1,8}-\\d{4}-\\d{1,8}");

    private final SeekingMapper cases;

    Seeking(SeekingMapper cases) {
        this.cases = cases;
    }

    Sought by(SuggestionQuery query) {
        String words = query.words();
        if (words == null) {
            return Sought.NOTHING;
        }
        if (NUMBER.matcher(words).matches()) {
            return Sought.numbered(null);
        }
        if (SHORT_NUMBER.matcher(words).matches() && cases.haveShortNumber(Integer.parseInt(words))) {
            return Sought.numbered(Integer.valueOf(words));
        }
        String bigrams = query.bigrams();
        return bigrams.isEmpty() || cases.last() < MANY
                ? Sought.inFullText(bigrams, List.of())
                : byFrequency(bigrams, new Frequencies(cases.latest(LATEST), bigrams));
    }

    private static Sought byFrequency(String bigrams, Frequencies said) {
        return said.together() >= COMMON
                ? Sought.fromTheLatest(patterns(bigrams))
                : Sought.inFullText(said.telling(), patterns(bigrams));
    }

    /** One for each two letters, as words of their own in the search column. */
    static List<String> patterns(String bigrams) {
        return Arrays.stream(bigrams.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "% " + word.substring(1) + " %")
                .toList();
    }

    @Mapper
    interface SeekingMapper {

        @Select("SELECT EXISTS (SELECT 1 FROM suggestion WHERE township_id IN (SELECT id FROM township)"
                + " AND short_number = #{shortNumber})")
        boolean haveShortNumber(int shortNumber);

        /** No more cases than this were ever opened. */
        @Select("SELECT COALESCE(MAX(suggestion_id), 0) - COALESCE(MIN(suggestion_id), 0) FROM suggestion_words")
        long last();

        @Select("SELECT bigrams FROM suggestion_words ORDER BY suggestion_id DESC LIMIT #{most}")
        List<String> latest(int most);
    }
}
