package io.sidan.bot.channel.archive;

import io.sidan.bot.channel.archive.Archived.Consent;
import io.sidan.core.message.Consents;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.roster.ChatGroups;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What residents answer when WeCom asks them about the archive. Who refuses is not heard any more, as after 不登记; who
 * agrees later takes back that refusal, but never a 不登记 said to the bot.
 */
@Component
class Agreements {

    private final Consents consents;
    private final ChatGroups groups;
    private final RefusalMapper refusals;

    Agreements(Consents consents, ChatGroups groups, RefusalMapper refusals) {
        this.consents = consents;
        this.groups = groups;
        this.refusals = refusals;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(List<Archived> messages) {
        messages.stream().filter(message -> message.consent() != null).forEach(this::hear);
    }

    private void hear(Archived archived) {
        GroupMessage said = archived.message();
        long township = groups.find(said.group()).orElseThrow().townshipId();
        if (archived.consent() == Consent.REFUSED) {
            refuse(township, said);
        } else {
            agree(township, said);
        }
    }

    private void refuse(long township, GroupMessage said) {
        if (consents.withdrawn(township, Set.of(said.sender())).isEmpty()) {
            refusals.insert(said);
            consents.withdraw(township, said.sender(), said.at());
        }
    }

    private void agree(long township, GroupMessage said) {
        Instant refused = refusals.at(said);
        if (refused != null && !refused.isAfter(said.at())) {
            refusals.delete(said);
            consents.giveBack(township, said.sender(), refused);
        }
    }

    @Mapper
    interface RefusalMapper {

        @Insert("""
                INSERT INTO archive_refusal (person, chat, refused_at) VALUES (#{said.sender}, #{said.group}, #{said.at})
                ON DUPLICATE KEY UPDATE refused_at = VALUES(refused_at)
                """)
        void insert(@Param("said") GroupMessage said);

        @Select("SELECT refused_at FROM archive_refusal WHERE person = #{said.sender} AND chat = #{said.group}")
        Instant at(@Param("said") GroupMessage said);

        @Delete("DELETE FROM archive_refusal WHERE person = #{said.sender} AND chat = #{said.group}")
        int delete(@Param("said") GroupMessage said);
    }
}
