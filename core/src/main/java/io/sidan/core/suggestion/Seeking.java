package io.sidan.core.suggestion;

import io.sidan.core.suggestion.SuggestionSearch.Query;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/**
 * Finds the fast way to look for words. A number is looked up. Rare words are in the full text index, which gathers all
 * who say them before it shows the first; of words that many say, walking from the latest case on fills a page sooner.
 */
@Component
class Seeking {

    /** Of the latest so many cases. */
    private static final int LATEST = 2_000;

    /** So many make words common: a page of fifty is found within ten thousand rows, and the index need not gather more. */
    private static final int COMMON = 10;

    /** Below, gathering all of them is fast, and says how many there are. */
    private static final int MANY = 50_000;

    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,8}");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{1,8}-\\d{4}-\\d{1,8}");

    private final SeekingMapper cases;

    Seeking(SeekingMapper cases) {
        this.cases = cases;
    }

    Sought by(Query query) {
        String words = query.words();
        if (words == null) {
            return Sought.IN_FULL_TEXT;
        }
        if (NUMBER.matcher(words).matches()) {
            return Sought.numbered(null);
        }
        if (SHORT_NUMBER.matcher(words).matches() && cases.haveShortNumber(Integer.parseInt(words))) {
            return Sought.numbered(Integer.valueOf(words));
        }
        return cases.last() < MANY ? Sought.IN_FULL_TEXT : byFrequency(patterns(query.bigrams()));
    }

    private Sought byFrequency(List<String> patterns) {
        boolean rare = patterns.isEmpty() || cases.saying(patterns, LATEST) < COMMON;
        return rare ? Sought.IN_FULL_TEXT : Sought.fromTheLatest(patterns);
    }

    /** One for each two letters, as words of their own in the search column. */
    static List<String> patterns(String bigrams) {
        return bigrams.isEmpty()
                ? List.of()
                : Arrays.stream(bigrams.split(" "))
                        .map(word -> "% " + word.substring(1) + " %")
                        .toList();
    }

    @Mapper
    interface SeekingMapper {

        @Select("SELECT EXISTS (SELECT 1 FROM suggestion WHERE township_id IN (SELECT id FROM township)"
                + " AND short_number = #{shortNumber})")
        boolean haveShortNumber(int shortNumber);

        /** No fewer cases than this were ever opened, gaps among them. */
        @Select("SELECT COALESCE(MAX(suggestion_id), 0) - COALESCE(MIN(suggestion_id), 0) FROM suggestion_words")
        long last();

        @Select("<script>" + """
                SELECT COUNT(*) FROM (SELECT bigrams FROM suggestion_words ORDER BY suggestion_id DESC LIMIT #{latest}) w
                <where>
                    <foreach collection="patterns" item="one">AND CONCAT(' ', w.bigrams, ' ') LIKE #{one} </foreach>
                </where>
                </script>
                """)
        int saying(@Param("patterns") List<String> patterns, @Param("latest") int latest);
    }
}
