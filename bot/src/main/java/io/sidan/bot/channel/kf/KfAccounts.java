package io.sidan.bot.channel.kf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of 微信客服 and how far each was read. */
@Repository
class KfAccounts {

    private static final Duration READING = Duration.ofMinutes(1);
    private static final Duration REST = Duration.ofSeconds(20);
    private static final int LONGEST_FAULT = 255;

    private final KfMapper accounts;
    private final Clock clock;
    private final String reader = UUID.randomUUID().toString();

    KfAccounts(KfMapper accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    List<KfAccount> all() {
        return accounts.all();
    }

    @Transactional
    public void know(String openKfid, String name) {
        accounts.know(openKfid, name);
    }

    /** WeCom says that there is something new. */
    @Transactional
    public void ring(String openKfid, String token) {
        accounts.ring(openKfid, token, clock.instant());
    }

    /** Those rung for, or not looked at for so long. */
    List<KfAccount> due(Duration every) {
        return accounts.due(clock.instant().minus(every));
    }

    /** The account as it is now, if no other process reads it. */
    @Transactional
    public Optional<KfAccount> take(String openKfid) {
        Instant now = clock.instant();
        return accounts.take(openKfid, reader, now, now.plus(READING)) == 1
                ? Optional.of(accounts.find(openKfid))
                : Optional.empty();
    }

    /** Moves the cursor with what the caller stores; whoever was read over is stopped here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(KfAccount from, String to) {
        Instant now = clock.instant();
        if (accounts.move(from.openKfid(), from.reached(), to, now.plus(READING)) != 1) {
            throw new IllegalStateException("account " + from.openKfid() + " was read by another hand");
        }
    }

    /** All there was has been read; what rang since the reading began rings on. */
    @Transactional
    public void done(KfAccount read, Instant began) {
        accounts.done(read.openKfid(), reader, began);
    }

    /** It could not be read; it is left alone for a while. */
    @Transactional
    public void fail(String openKfid, String fault) {
        Instant now = clock.instant();
        String words = fault.substring(0, Math.min(fault.length(), LONGEST_FAULT));
        accounts.fail(openKfid, reader, words, now, now.plus(REST));
    }

    /** From now on records forwarded to it are of this group; null: of none in particular. */
    @Transactional
    public boolean bind(String openKfid, String group) {
        return accounts.bind(openKfid, group) == 1;
    }

    @Mapper
    interface KfMapper {

        String COLUMNS =
                "SELECT open_kfid, name, chat_group AS `group`, reached, token, rung_at, pulled_at, fault, fault_at"
                        + " FROM kf_account ";

        @Select(COLUMNS + "ORDER BY open_kfid")
        List<KfAccount> all();

        @Select(COLUMNS + "WHERE open_kfid = #{id}")
        KfAccount find(String id);

        @Insert("""
                INSERT INTO kf_account (open_kfid, name, reached) VALUES (#{id}, #{name}, '')
                ON DUPLICATE KEY UPDATE name = VALUES(name)
                """)
        void know(@Param("id") String id, @Param("name") String name);

        @Insert("""
                INSERT INTO kf_account (open_kfid, name, reached, token, rung_at)
                VALUES (#{id}, '', '', #{token}, #{at})
                ON DUPLICATE KEY UPDATE token = VALUES(token), rung_at = VALUES(rung_at)
                """)
        void ring(@Param("id") String id, @Param("token") String token, @Param("at") Instant at);

        @Select(COLUMNS + """
                WHERE pulled_at IS NULL OR rung_at >= pulled_at OR pulled_at < #{before} ORDER BY open_kfid
                """)
        List<KfAccount> due(Instant before);

        @Update("""
                UPDATE kf_account SET reader = #{reader}, reading_until = #{until}
                WHERE open_kfid = #{id} AND (reader = #{reader} OR reading_until IS NULL OR reading_until < #{now})
                """)
        int take(
                @Param("id") String id,
                @Param("reader") String reader,
                @Param("now") Instant now,
                @Param("until") Instant until);

        @Update("""
                UPDATE kf_account SET reached = #{to}, reading_until = #{until}
                WHERE open_kfid = #{id} AND reached = #{from}
                """)
        int move(
                @Param("id") String id,
                @Param("from") String from,
                @Param("to") String to,
                @Param("until") Instant until);

        @Update("""
                UPDATE kf_account SET pulled_at = #{began}, reading_until = NULL, fault = NULL, fault_at = NULL
                WHERE open_kfid = #{id} AND reader = #{reader}
                """)
        int done(@Param("id") String id, @Param("reader") String reader, @Param("began") Instant began);

        @Update("""
                UPDATE kf_account SET fault = #{fault}, fault_at = COALESCE(fault_at, #{at}),
                    reader = NULL, reading_until = #{rest}
                WHERE open_kfid = #{id} AND reader = #{reader}
                """)
        int fail(
                @Param("id") String id,
                @Param("reader") String reader,
                @Param("fault") String fault,
                @Param("at") Instant at,
                @Param("rest") Instant rest);

        @Update("UPDATE kf_account SET chat_group = #{group} WHERE open_kfid = #{id}")
        int bind(@Param("id") String id, @Param("group") String group);
    }
}
