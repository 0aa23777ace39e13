package io.sidan.bot.channel.kf;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By which group's link people last came: what they forward is of that group. */
@Repository
class KfGuests {

    private final KfGuestMapper guests;

    KfGuests(KfGuestMapper guests) {
        this.guests = guests;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void came(String person, String group, Instant at) {
        guests.came(person, group, at);
    }

    @Transactional(readOnly = true)
    public Optional<String> groupOf(String person) {
        return Optional.ofNullable(guests.groupOf(person));
    }

    @Mapper
    interface KfGuestMapper {

        @Insert("""
                INSERT INTO kf_guest (person, chat_group, since) VALUES (#{person}, #{group}, #{at})
                ON DUPLICATE KEY UPDATE chat_group = VALUES(chat_group), since = VALUES(since)
                """)
        void came(@Param("person") String person, @Param("group") String group, @Param("at") Instant at);

        @Select("SELECT chat_group FROM kf_guest WHERE person = #{person}")
        String groupOf(String person);
    }
}
