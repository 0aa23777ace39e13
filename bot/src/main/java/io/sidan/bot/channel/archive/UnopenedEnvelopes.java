package io.sidan.bot.channel.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Envelopes put aside because they could not be read: they hold up nobody and are tried again when a key arrives. */
@Component
class UnopenedEnvelopes {

    private static final int LONGEST_ID = 255;

    private final UnopenedMapper envelopes;
    private final Clock clock;

    UnopenedEnvelopes(UnopenedMapper envelopes, Clock clock) {
        this.envelopes = envelopes;
        this.clock = clock;
    }

    /** An envelope put aside. */
    record Aside(long id, long seq, String msgid, int keyVersion, String sealedKey, String words) {

        Envelope envelope() {
            return new Envelope(seq, msgid, keyVersion, sealedKey, words);
        }
    }

    /** Those of one reason, such as a key that is missing. */
    record Heap(Unopened reason, int keyVersion, long envelopes) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void putAside(List<Opened> failed) {
        Instant now = clock.instant();
        failed.forEach(one -> envelopes.insert(digest(one.envelope()), shortened(one.envelope()), one.fault(), now));
    }

    /** Those behind a place, oldest first, at most so many. */
    @Transactional(readOnly = true)
    public List<Aside> after(long id, int most) {
        return envelopes.after(id, most);
    }

    /** It could be read: what it held is stored in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(long id) {
        if (envelopes.delete(id) != 1) {
            throw new IllegalStateException("envelope " + id + " was settled by another hand");
        }
    }

    /** Still not to be read, now for this reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(long id, Unopened reason) {
        envelopes.keep(id, reason, clock.instant());
    }

    /** What there is, by reason and version of the key. */
    @Transactional(readOnly = true)
    public List<Heap> heaps() {
        return envelopes.heaps();
    }

    @Transactional(readOnly = true)
    public long count() {
        return envelopes.count();
    }

    private static Envelope shortened(Envelope envelope) {
        return envelope.id().length() <= LONGEST_ID
                ? envelope
                : new Envelope(
                        envelope.seq(),
                        envelope.id().substring(0, LONGEST_ID),
                        envelope.version(),
                        envelope.key(),
                        envelope.words());
    }

    private static String digest(Envelope envelope) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            String all = envelope.seq() + "|" + envelope.id() + "|" + envelope.version() + "|" + envelope.key() + "|";
            sha.update(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(envelope.words().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Mapper
    interface UnopenedMapper {

        @Insert("""
                INSERT INTO archive_unopened
                    (digest, seq, msgid, key_version, sealed_key, words, reason, noted_at, tried_at)
                VALUES (#{digest}, #{of.seq}, #{of.id}, #{of.version}, #{of.key}, #{of.words}, #{reason}, #{now}, #{now})
                ON DUPLICATE KEY UPDATE reason = VALUES(reason), tried_at = VALUES(tried_at)
                """)
        void insert(
                @Param("digest") String digest,
                @Param("of") Envelope of,
                @Param("reason") Unopened reason,
                @Param("now") Instant now);

        @Select("""
                SELECT id, seq, msgid, key_version, sealed_key, words FROM archive_unopened
                WHERE id > #{id} ORDER BY id LIMIT #{most}
                """)
        List<Aside> after(@Param("id") long id, @Param("most") int most);

        @Delete("DELETE FROM archive_unopened WHERE id = #{id}")
        int delete(long id);

        @Update("UPDATE archive_unopened SET reason = #{reason}, tried_at = #{now} WHERE id = #{id}")
        int keep(@Param("id") long id, @Param("reason") Unopened reason, @Param("now") Instant now);

        @Select("""
                SELECT reason, key_version, COUNT(*) AS envelopes FROM archive_unopened
                GROUP BY reason, key_version ORDER BY reason, key_version
                """)
        List<Heap> heaps();

        @Select("SELECT COUNT(*) FROM archive_unopened")
        long count();
    }
}
