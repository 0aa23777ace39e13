package io.sidan.core.message;

import static java.util.stream.Collectors.toMap;

import io.sidan.core.media.Attachments;
import io.sidan.core.media.Attachments.Announced;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** Lets what messages brought along come and go with them. */
@Component
class Enclosures {

    private final EnclosureMapper messages;
    private final Attachments attachments;

    Enclosures(EnclosureMapper messages, Attachments attachments) {
        this.messages = messages;
        this.attachments = attachments;
    }

    /** What messages just stored announced is to be fetched. */
    void await(String channel, Collection<GroupMessage> stored, ToLongFunction<GroupMessage> township) {
        List<GroupMessage> bringing =
                stored.stream().filter(message -> !message.media().isEmpty()).toList();
        if (bringing.isEmpty()) {
            return;
        }
        Map<String, Long> ids = ids(channel, bringing);
        attachments.await(
                channel,
                bringing.stream()
                        .map(message ->
                                new Announced(township.applyAsLong(message), ids.get(message.id()), message.media()))
                        .toList());
    }

    void forget(long message) {
        attachments.forget(List.of(message));
    }

    void forgetOf(long township, String person) {
        attachments.forget(messages.bringingOf(township, person));
    }

    private Map<String, Long> ids(String channel, List<GroupMessage> bringing) {
        return messages.ids(channel, bringing.stream().map(GroupMessage::id).toList()).stream()
                .collect(toMap(Known::externalId, Known::id));
    }

    /** A message by its channel's id. */
    record Known(long id, String externalId) {}

    @Mapper
    interface EnclosureMapper {

        @Select("""
                <script>
                SELECT id, external_id FROM message WHERE channel = #{channel} AND external_id IN
                <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
                </script>
                """)
        List<Known> ids(@Param("channel") String channel, @Param("ids") Collection<String> ids);

        @Select("""
                SELECT DISTINCT m.id FROM message m JOIN attachment a ON a.message_id = m.id
                WHERE m.township_id = #{township} AND m.sender = #{person}
                """)
        List<Long> bringingOf(@Param("township") long township, @Param("person") String person);
    }
}
