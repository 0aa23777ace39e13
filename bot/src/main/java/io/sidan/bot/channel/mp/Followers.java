package io.sidan.bot.channel.mp;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who follows the official account, and when each last wrote: so that, and how long, the bot may answer. */
@Repository
class Followers {

    private final FollowerMapper rows;

    Followers(FollowerMapper rows) {
        this.rows = rows;
    }

    /** @param wroteAt when this one last wrote, or null */
    record Follower(boolean subscribed, Instant wroteAt) {}

    Optional<Follower> find(String openid) {
        return Optional.ofNullable(rows.find(openid));
    }

    /** Only who follows can write. To be called in the transaction that stores what was written. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wrote(String openid, Instant at) {
        rows.wrote(openid, at);
    }

    /** Events may come out of order. */
    @Transactional
    public void turned(String openid, boolean subscribed, Instant at) {
        rows.turned(openid, subscribed, at);
    }

    @Mapper
    interface FollowerMapper {

        @Select("SELECT subscribed, wrote_at FROM mp_follower WHERE openid = #{openid}")
        Follower find(String openid);

        @Insert("""
                INSERT INTO mp_follower (openid, subscribed, turned_at, wrote_at) VALUES (#{openid}, TRUE, #{at}, #{at})
                ON DUPLICATE KEY UPDATE wrote_at = GREATEST(COALESCE(wrote_at, VALUES(wrote_at)), VALUES(wrote_at)),
                    subscribed = IF(VALUES(wrote_at) >= turned_at, TRUE, subscribed)
                """)
        void wrote(@Param("openid") String openid, @Param("at") Instant at);

        @Insert("""
                INSERT INTO mp_follower (openid, subscribed, turned_at) VALUES (#{openid}, #{subscribed}, #{at})
                ON DUPLICATE KEY UPDATE subscribed = IF(VALUES(turned_at) >= turned_at, VALUES(subscribed), subscribed),
                    turned_at = GREATEST(turned_at, VALUES(turned_at))
                """)
        void turned(@Param("openid") String openid, @Param("subscribed") boolean subscribed, @Param("at") Instant at);
    }
}
