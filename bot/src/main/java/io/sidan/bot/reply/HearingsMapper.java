package io.sidan.bot.reply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface HearingsMapper {

    record Row(
            long id,
            String template,
            String name,
            OutboxState state,
            String channel,
            String failure,
            Instant writtenAt,
            Instant sentAt) {}

    record StepRow(long outboxId, Delivery event, String channel, String reason, Instant happenedAt) {}

    @Select("SELECT id FROM suggestion WHERE number = #{number}")
    Optional<Long> idOf(String number);

    @Select("SELECT o.id, o.template, COALESCE(d.name, f.name, u.name, g.name) AS name, o.state, o.channel, o.failure,"
            + " o.written_at, o.sent_at " + DeskMapper.ASKED_FOR
            + " WHERE o.suggestion_id = #{suggestion} AND o.state <> 'CANCELLED' ORDER BY o.id")
    List<Row> of(long suggestion);

    @Select("""
            SELECT outbox_id, event, channel, reason, happened_at FROM delivery
            WHERE suggestion_id = #{suggestion} ORDER BY id
            """)
    List<StepRow> steps(long suggestion);
}
