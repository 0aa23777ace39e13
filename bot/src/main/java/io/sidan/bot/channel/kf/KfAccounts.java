package io.sidan.bot.channel.kf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of 微信客服 and how far each was read. */
@Repository
class KfAccounts {

    private static final Duration READING = Duration.ofMinutes(1);
    private static final Duration REST = Duration.ofSeconds(20);
    private static final int LONGEST_FAULT = 255;

    private final KfMapper accounts;
    private final Clock clock;
    private final String reader = UUID.randomUUID().toString();

    KfAccounts(KfMapper accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    List<KfAccount> all() {
        return accounts.all();
    }

    @Transactional
    public void know(String openKfid, String name) {
        accounts.know(openKfid, name);
    }

    /** WeCom says that there is something new. */
    @Transactional
    public void ring(String openKfid, String token) {
        accounts.ring(openKfid, token, clock.instant());
    }

    /** Those rung for, or not looked at for so long. */
    List<KfAccount> due(Duration every) {
        return accounts.due(clock.instant().minus(every));
    }

    /** The account as it is now, if no other process reads it. */
    @Transactional
    public Optional<KfAccount> take(String openKfid) {
        Instant now = clock.instant();
        return accounts.take(openKfid, reader, now, now.plus(READING)) == 1
                ? Optional.of(accounts.find(openKfid))
                : Optional.empty();
    }

    /** Moves the cursor with what the caller stores; whoever was read over is stopped here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(KfAccount from, String to) {
        Instant now = clock.instant();
        if (accounts.move(from.openKfid(), from.reached(), to, now.plus(READING)) != 1) {
            throw new IllegalStateException("account " + from.openKfid() + " was read by another hand");
        }
    }

    /** All there was has been read; what rang since the reading began rings on. */
    @Transactional
    public void done(KfAccount read, Instant began) {
        accounts.done(read.openKfid(), reader, began);
    }

    /** It could not be read; it is left alone for a while. */
    @Transactional
    public void fail(String openKfid, String fault) {
        Instant now = clock.instant();
        String words = fault.substring(0, Math.min(fault.length(), LONGEST_FAULT));
        accounts.fail(openKfid, reader, words, now, now.plus(REST));
    }

    /** From now on records forwarded to it are of this group; null: of none in particular. */
    @Transactional
    public boolean bind(String openKfid, String group) {
        return accounts.bind(openKfid, group) == 1;
    }
}
