package io.sidan.bot.channel.archive;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the reader is doing, where every process can see it. */
@Component
class ArchiveState {

    private static final int LONGEST = 255;

    private final StateMapper states;
    private final Clock clock;

    ArchiveState(StateMapper states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    /**
     * @param pulledAt when the archive last answered; null where it never did
     * @param heardAt when the newest message stored was posted; null where there is none
     * @param more whether there is more to come at once
     * @param wentBack envelopes that came with a place already passed
     * @param fault what is wrong, in a sentence; null where nothing is
     */
    record Row(Instant pulledAt, Instant heardAt, boolean more, long wentBack, String fault, Instant faultSince) {}

    @Transactional(readOnly = true)
    public Optional<Row> now() {
        return Optional.ofNullable(states.find());
    }

    /** The archive answered: whatever was wrong is over. */
    @Transactional
    public void pulled(boolean more) {
        if (states.pulled(clock.instant(), more) == 0) {
            states.begin();
            states.pulled(clock.instant(), more);
        }
    }

    /** @param newest when the newest of the messages was posted, or null */
    @Transactional(propagation = Propagation.MANDATORY)
    public void heard(Instant newest, long wentBack) {
        states.heard(newest, wentBack);
    }

    @Transactional
    public void failed(String sentence) {
        states.begin();
        states.failed(sentence.substring(0, Math.min(LONGEST, sentence.length())), clock.instant());
    }

    @Mapper
    interface StateMapper {

        @Insert("INSERT IGNORE INTO archive_state (one, more, went_back) VALUES (1, FALSE, 0)")
        void begin();

        @Select("SELECT pulled_at, heard_at, more, went_back, fault, fault_since FROM archive_state WHERE one = 1")
        Row find();

        @Update("""
                UPDATE archive_state SET pulled_at = #{at}, more = #{more}, fault = NULL, fault_since = NULL
                WHERE one = 1
                """)
        int pulled(@Param("at") Instant at, @Param("more") boolean more);

        @Update("""
                UPDATE archive_state SET went_back = went_back + #{back},
                    heard_at = GREATEST(COALESCE(heard_at, #{newest}), COALESCE(#{newest}, heard_at)) WHERE one = 1
                """)
        int heard(@Param("newest") Instant newest, @Param("back") long back);

        @Update("""
                UPDATE archive_state SET fault_since = IF(fault = #{fault}, fault_since, #{at}), fault = #{fault}
                WHERE one = 1
                """)
        int failed(@Param("fault") String fault, @Param("at") Instant at);
    }
}
