package io.sidan.bot.channel.archive;

import io.sidan.bot.channel.archive.AgreementMapper.Agreed;
import io.sidan.bot.channel.archive.Archived.Consent;
import io.sidan.core.message.Consents;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.roster.ChatGroups;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final AgreementMapper agreements;

    Agreements(Consents consents, ChatGroups groups, RefusalMapper refusals, AgreementMapper agreements) {
        this.consents = consents;
        this.groups = groups;
        this.refusals = refusals;
        this.agreements = agreements;
    }

    /** The messages as they may be stored: under the strict rule without the words of residents who did not agree there. */
    List<Archived> heed(List<Archived> messages, ConsentRule rule) {
        Set<String> residents = messages.stream()
                .map(archived -> archived.message().sender())
                .filter(Agreements::isResident)
                .collect(Collectors.toSet());
        if (rule == ConsentRule.REFUSAL || residents.isEmpty()) {
            return messages;
        }
        Set<Agreed> agreed = Set.copyOf(agreements.agreed(residents));
        return messages.stream().map(archived -> heeded(archived, agreed)).toList();
    }

    private static Archived heeded(Archived archived, Set<Agreed> agreed) {
        GroupMessage said = archived.message();
        return !isResident(said.sender()) || agreed.contains(new Agreed(said.sender(), said.group()))
                ? archived
                : new Archived(said.withoutWords(), archived.consent());
    }

    /** Ids of people outside the corporation begin so. */
    private static boolean isResident(String sender) {
        return sender.startsWith("wm") || sender.startsWith("wo");
    }

    /** What WeCom answers when it is asked, or tells of by itself. */
    @Transactional
    public void told(String person, String chat, Consent consent, Instant at) {
        if (groups.find(chat).isPresent()) {
            hear(new Archived(
                    new GroupMessage("consent", chat, person, "", at, MessageType.OTHER, "", null, null), consent));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(List<Archived> messages) {
        messages.stream().filter(message -> message.consent() != null).forEach(this::hear);
    }

    private void hear(Archived archived) {
        GroupMessage said = archived.message();
        long township = groups.find(said.group()).orElseThrow().townshipId();
        agreements.note(said, archived.consent());
        if (archived.consent() == Consent.REFUSED) {
            refuse(township, said);
        } else if (archived.consent() == Consent.AGREED) {
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
