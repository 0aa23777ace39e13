package io.sidan.core.media;

import static java.util.stream.Collectors.toMap;

import io.sidan.core.privacy.Seal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What messages brought along: announced with the message, fetched later, gone with its words. */
@Repository
public class Attachments {

    private static final int BATCH = 500;

    private final AttachmentMapper attachments;
    private final JdbcTemplate jdbc;
    private final Seal seal;
    private final Clock clock;

    Attachments(AttachmentMapper attachments, JdbcTemplate jdbc, Seal seal, Clock clock) {
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /** What one stored message announced. */
    public record Announced(long township, long message, List<MediaReference> media) {}

    private record Row(long township, long message, int position, MediaReference media) {}

    /** In the transaction that stores the messages. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void await(String channel, List<Announced> announced) {
        List<Row> rows = new ArrayList<>();
        for (Announced message : announced) {
            for (int position = 0; position < message.media().size(); position++) {
                rows.add(new Row(
                        message.township(),
                        message.message(),
                        position,
                        message.media().get(position)));
            }
        }
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.batchUpdate("""
                INSERT INTO attachment (township_id, message_id, position, channel, kind, name, reference, bytes, md5, state,
                    fetched, tries, restarts, next_at, written_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'AWAITED', 0, 0, 0, ?, ?)
                """, rows, BATCH, (insert, row) -> fill(insert, row, channel, now));
    }

    /** What these messages brought along, in their order. */
    @Transactional(readOnly = true)
    public List<Attachment> ofMessages(Collection<Long> messages) {
        return messages.isEmpty() ? List.of() : attachments.ofMessages(messages);
    }

    /** These, by their id. */
    @Transactional(readOnly = true)
    public Map<Long, Attachment> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : attachments.of(ids).stream().collect(toMap(Attachment::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public Optional<Attachment> find(long id) {
        return Optional.ofNullable(attachments.find(id));
    }

    /** One that was given up is fetched once more from its beginning; answers whether it was one of those. */
    @Transactional
    public boolean retry(long id) {
        return attachments.retry(id, clock.instant()) == 1;
    }

    /** In the transaction that removes the words of the messages; the bytes follow when nothing else points at them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Collection<Long> messages) {
        if (!messages.isEmpty()) {
            attachments.loosen(messages);
            attachments.forget(messages);
        }
    }

    /** In the transaction that removes a township. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetTownship(long township) {
        attachments.loosenTownship(township);
        attachments.forgetTownship(township);
    }

    private void fill(PreparedStatement insert, Row row, String channel, Timestamp now) throws SQLException {
        MediaReference media = row.media();
        insert.setLong(1, row.township());
        insert.setLong(2, row.message());
        insert.setInt(3, row.position());
        insert.setString(4, channel);
        insert.setString(5, media.kind().name());
        insert.setBytes(6, seal.seal(media.name()));
        insert.setBytes(7, seal.seal(media.reference()));
        insert.setObject(8, media.bytes());
        insert.setBytes(9, media.digest());
        insert.setTimestamp(10, now);
        insert.setTimestamp(11, now);
    }
}
