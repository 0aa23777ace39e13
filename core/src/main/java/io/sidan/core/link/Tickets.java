package io.sidan.core.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tickets: each lets one browser, whose user another system has recognised, into one account of the panel, once. */
@Repository
public class Tickets {

    /** Enough for a redirect and a request. */
    public static final Duration LIFE = Duration.ofMinutes(2);

    private static final int BYTES = 32;

    private final TicketMapper tickets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tickets(TicketMapper tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /** A fresh ticket to this account; those that nobody came with are swept away. */
    @Transactional
    public String give(String account) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        tickets.sweep(now);
        tickets.insert(digest(ticket), account, now.plus(LIFE));
        return ticket;
    }

    /** The account it opens; it is used up then. Empty where it is not genuine, used or over. */
    @Transactional
    public Optional<String> redeem(String ticket) {
        String digest = digest(ticket);
        String account = tickets.account(digest, clock.instant());
        return account != null && tickets.use(digest) == 1 ? Optional.of(account) : Optional.empty();
    }

    private static String digest(String ticket) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(ticket.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Mapper
    interface TicketMapper {

        @Insert("INSERT INTO login_ticket (digest, account, expires_at) VALUES (#{digest}, #{account}, #{until})")
        void insert(@Param("digest") String digest, @Param("account") String account, @Param("until") Instant until);

        @Select("SELECT account FROM login_ticket WHERE digest = #{digest} AND expires_at > #{now}")
        String account(@Param("digest") String digest, @Param("now") Instant now);

        @Delete("DELETE FROM login_ticket WHERE digest = #{digest}")
        int use(@Param("digest") String digest);

        @Delete("DELETE FROM login_ticket WHERE expires_at <= #{now}")
        void sweep(@Param("now") Instant now);
    }
}
