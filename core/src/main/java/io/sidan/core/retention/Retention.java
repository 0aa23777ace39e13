package io.sidan.core.retention;

import io.sidan.core.message.Messages;
import io.sidan.core.suggestion.Expiry;
import java.time.Instant;
import java.util.List;
import java.util.function.IntSupplier;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes what was said once its time is over (个人信息保护法 §19, 网络数据安全管理条例 §24). That something was said, when,
 * where, and what became of it, stays; so does the record of the case, without the words it began with and without how
 * to reach who brought it. What nobody has understood yet is kept until somebody has.
 */
@Service
public class Retention {

    private final RetentionMapper words;
    private final Messages messages;
    private final Expiry cases;
    private final RetentionProperties properties;
    private final TransactionTemplate transaction;

    Retention(
            RetentionMapper words,
            Messages messages,
            Expiry cases,
            RetentionProperties properties,
            TransactionTemplate transaction) {
        this.words = words;
        this.messages = messages;
        this.cases = cases;
        this.properties = properties;
        this.transaction = transaction;
    }

    /** Clears all whose time is over, batch by batch; answers how many messages lost their words. */
    public int clear(Instant now) {
        Instant talk = now.minus(properties.talk());
        Instant ended = now.minus(properties.ended());
        inBatches(() -> cases.forgetWords(ended, talk, properties.batch()));
        inBatches(() -> words.forgetContacts(ended, properties.batch()));
        return inBatches(() -> clearBatch(talk, ended));
    }

    private int inBatches(IntSupplier clearing) {
        int cleared = 0;
        int more;
        do {
            more = transaction.execute(status -> clearing.getAsInt());
            cleared += more;
        } while (more == properties.batch());
        return cleared;
    }

    private int clearBatch(Instant talk, Instant ended) {
        List<Long> over = words.over(talk, ended, properties.batch());
        if (over.size() < properties.batch()) {
            over.addAll(words.wordless(talk, ended, properties.batch() - over.size()));
        }
        over.forEach(messages::forgetWords);
        return over.size();
    }

    @Mapper
    interface RetentionMapper {

        /** An ignored candidate is no case: its words go with the talk. */
        String OVER = """
                m.received_at < #{talk}
                    AND (s.id IS NULL
                        OR s.state = 'IGNORED' AND s.moved_at < #{talk}
                        OR s.state IN ('CLOSED', 'REFUSED', 'REFERRED', 'MERGED', 'WITHDRAWN') AND s.moved_at < #{ended})
                """;

        @Select("""
                SELECT m.id FROM message m
                JOIN outcome o ON o.message_id = m.id
                LEFT JOIN suggestion s ON s.id = o.suggestion_id
                WHERE m.worded = TRUE AND
                """ + OVER + """
                ORDER BY m.received_at
                LIMIT #{batch}
                """)
        List<Long> over(@Param("talk") Instant talk, @Param("ended") Instant ended, @Param("batch") int batch);

        /** Pictures alone, of somebody without a name. */
        @Select("""
                SELECT DISTINCT m.id FROM attachment a
                JOIN message m ON m.id = a.message_id
                JOIN outcome o ON o.message_id = m.id
                LEFT JOIN suggestion s ON s.id = o.suggestion_id
                WHERE m.worded = FALSE AND
                """ + OVER + " LIMIT #{batch}")
        List<Long> wordless(@Param("talk") Instant talk, @Param("ended") Instant ended, @Param("batch") int batch);

        /** How to reach who came, phoned or wrote; who it was and what about is the reception's record. */
        @Update("""
                UPDATE visitor SET phone = NULL, address = NULL
                WHERE (phone IS NOT NULL OR address IS NOT NULL) AND came_at < #{ended}
                    AND (suggestion_id IS NULL OR suggestion_id IN (
                        SELECT id FROM suggestion
                        WHERE state IN ('IGNORED', 'CLOSED', 'REFUSED', 'REFERRED', 'MERGED', 'WITHDRAWN')
                            AND moved_at < #{ended}))
                LIMIT #{batch}
                """)
        int forgetContacts(@Param("ended") Instant ended, @Param("batch") int batch);
    }
}
