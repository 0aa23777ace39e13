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

/** Who wrote to 微信客服, to which of its accounts and when: so that, and how long, the bot may answer. */
@Repository
class KfChats {

    private final KfChatMapper rows;

    KfChats(KfChatMapper rows) {
        this.rows = rows;
    }

    /** @param wroteAt when the resident last wrote, by WeCom's clock */
    record KfChat(String openKfid, Instant wroteAt) {}

    /** A resident's message came in; to be called in the transaction that stores it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void heard(String person, String openKfid, Instant at) {
        rows.heard(person, openKfid, at);
    }

    @Transactional(readOnly = true)
    public Optional<KfChat> of(String person) {
        return Optional.ofNullable(rows.of(person));
    }

    @Mapper
    interface KfChatMapper {

        /** Messages may come out of order. */
        @Insert("""
                INSERT INTO kf_chat (person, open_kfid, wrote_at) VALUES (#{person}, #{account}, #{at})
                ON DUPLICATE KEY UPDATE open_kfid = IF(VALUES(wrote_at) >= wrote_at, VALUES(open_kfid), open_kfid),
                    wrote_at = GREATEST(wrote_at, VALUES(wrote_at))
                """)
        void heard(@Param("person") String person, @Param("account") String account, @Param("at") Instant at);

        @Select("SELECT open_kfid, wrote_at FROM kf_chat WHERE person = #{person}")
        KfChat of(String person);
    }
}
