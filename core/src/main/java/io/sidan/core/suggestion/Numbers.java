package io.sidan.core.suggestion;

import io.sidan.core.roster.Township;
import java.time.Duration;
import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Component;

/** The numbers of a township's cases; called under the township's lock. */
@Component
class Numbers {

    /** A case's short number stays its own so long after its end, so that late talk finds it. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final NumberMapper numbers;

    Numbers(NumberMapper numbers) {
        this.numbers = numbers;
    }

    /** The next document number of the year, such as {@code LH-2026-0412}. */
    String nextOfYear(Township township, int year) {
        numbers.countUp(township.id(), year);
        return String.format("%s-%d-%04d", township.prefix(), year, numbers.lastOf(township.id(), year));
    }

    /** The smallest free short number of the township. */
    int next(long township, Instant now) {
        return numbers.smallestFree(township, now);
    }

    /** The case's short number is its own from now on. */
    void occupy(Suggestion suggestion) {
        numbers.occupy(suggestion.township(), suggestion.shortNumber(), suggestion.id(), NEVER);
    }

    /** Keeps the number while the case is open; frees it {@link #KEPT} after its end. */
    void follow(Suggestion suggestion, Instant now) {
        numbers.keepUntil(
                suggestion.township(),
                suggestion.shortNumber(),
                suggestion.id(),
                suggestion.state().isOpen() ? NEVER : now.plus(KEPT));
    }

    @Mapper
    interface NumberMapper {

        @Insert("""
                INSERT INTO year_number (township_id, year, last) VALUES (#{township}, #{year}, 1)
                ON DUPLICATE KEY UPDATE last = last + 1
                """)
        void countUp(@Param("township") long township, @Param("year") int year);

        @Select("SELECT last FROM year_number WHERE township_id = #{township} AND year = #{year}")
        int lastOf(@Param("township") long township, @Param("year") int year);

        @Select("""
                SELECT COALESCE(MIN(number), (
                    SELECT COALESCE(MAX(number), 0) + 1 FROM short_number WHERE township_id = #{township}))
                FROM short_number WHERE township_id = #{township} AND free_from <= #{now}
                """)
        int smallestFree(@Param("township") long township, @Param("now") Instant now);

        @Insert("""
                INSERT INTO short_number (township_id, number, suggestion_id, free_from)
                VALUES (#{township}, #{number}, #{suggestion}, #{never})
                ON DUPLICATE KEY UPDATE suggestion_id = VALUES(suggestion_id), free_from = VALUES(free_from)
                """)
        void occupy(
                @Param("township") long township,
                @Param("number") int number,
                @Param("suggestion") long suggestion,
                @Param("never") Instant never);

        @Update("""
                UPDATE short_number SET free_from = #{until}
                WHERE township_id = #{township} AND number = #{number} AND suggestion_id = #{suggestion}
                """)
        int keepUntil(
                @Param("township") long township,
                @Param("number") int number,
                @Param("suggestion") long suggestion,
                @Param("until") Instant until);
    }
}
