package io.sidan.core.suggestion;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
    String nextOfYear(long township, String prefix, int year) {
        numbers.countUp(township, year);
        return String.format("%s-%d-%04d", prefix, year, numbers.lastOf(township, year));
    }

    /** The smallest free short number of the township. */
    int next(long township, Instant now) {
        return Optional.ofNullable(numbers.smallestFree(township, now)).orElseGet(() -> numbers.largest(township) + 1);
    }

    /** The case's short number is its own from now on. */
    void occupy(Suggestion suggestion) {
        numbers.occupy(suggestion.township(), suggestion.shortNumber(), suggestion.id(), NEVER);
    }

    /** Keeps the number while the case is open; frees it {@link #KEPT} after its end. */
    void follow(Suggestion suggestion, Instant now) {
        numbers.keepUntil(suggestion.id(), suggestion.state().isOpen() ? NEVER : now.plus(KEPT));
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

        @Select("SELECT MIN(number) FROM short_number WHERE township_id = #{township} AND free_from <= #{now}")
        Integer smallestFree(@Param("township") long township, @Param("now") Instant now);

        @Select("SELECT COALESCE(MAX(number), 0) FROM short_number WHERE township_id = #{township}")
        int largest(long township);

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

        @Update("UPDATE short_number SET free_from = #{until} WHERE suggestion_id = #{suggestion}")
        int keepUntil(@Param("suggestion") long suggestion, @Param("until") Instant until);
    }
}
