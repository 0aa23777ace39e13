package io.sidan.core.message;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who does not want to be heard (个人信息保护法 §15): what they say is neither read as a report nor kept. */
@Repository
public class Consents {

    private final ConsentMapper consents;

    Consents(ConsentMapper consents) {
        this.consents = consents;
    }

    /** Of these people, who has said 不登记. */
    @Transactional(readOnly = true)
    public Set<String> withdrawn(long township, Collection<String> people) {
        return people.isEmpty() ? Set.of() : Set.copyOf(consents.withdrawn(township, people));
    }

    /**
     * The messages as they may be kept: without words, where their sender said 不登记 and does not speak to the bot.
     *
     * @param township of a message
     */
    List<GroupMessage> heed(
            Collection<GroupMessage> messages,
            ToLongFunction<GroupMessage> township,
            Predicate<GroupMessage> forTheBot) {
        Map<Long, Set<String>> withdrawn =
                messages.stream().collect(groupingBy(township::applyAsLong, mapping(GroupMessage::sender, toSet())));
        withdrawn.replaceAll(this::withdrawn);
        return messages.stream()
                .map(message -> withdrawn.get(township.applyAsLong(message)).contains(message.sender())
                                && !forTheBot.test(message)
                        ? message.withoutWords()
                        : message)
                .toList();
    }

    @Transactional
    public void withdraw(long township, String person, Instant at) {
        consents.withdraw(township, person, at);
    }

    /** Whether it was given back; what was said in the past, as in an imported file, takes back no later 不登记. */
    @Transactional
    public boolean giveBack(long township, String person, Instant at) {
        return consents.giveBack(township, person, at) == 1;
    }

    @Mapper
    interface ConsentMapper {

        @Select("""
                <script>
                SELECT person FROM consent_withdrawn WHERE township_id = #{township} AND person IN
                <foreach collection="people" item="person" open="(" separator="," close=")">#{person}</foreach>
                </script>
                """)
        Set<String> withdrawn(@Param("township") long township, @Param("people") Collection<String> people);

        @Insert("""
                INSERT INTO consent_withdrawn (township_id, person, withdrawn_at)
                VALUES (#{township}, #{person}, #{at})
                ON DUPLICATE KEY UPDATE withdrawn_at = GREATEST(withdrawn_at, VALUES(withdrawn_at))
                """)
        void withdraw(@Param("township") long township, @Param("person") String person, @Param("at") Instant at);

        @Delete("""
                DELETE FROM consent_withdrawn
                WHERE township_id = #{township} AND person = #{person} AND withdrawn_at <= #{at}
                """)
        int giveBack(@Param("township") long township, @Param("person") String person, @Param("at") Instant at);
    }
}
