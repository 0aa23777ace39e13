package io.sidan.core.privacy;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where the data keys are kept: in the store itself, sealed with the sealing key. Another sealing key seals these few
 * rows anew and has a new data key made; what was sealed before stays as it is, and so does the ledger over it.
 */
@Component
class KeyCabinet {

    private static final Logger log = LoggerFactory.getLogger(KeyCabinet.class);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final PrivacyProperties privacy;
    private final Clock clock;

    KeyCabinet(JdbcTemplate jdbc, PlatformTransactionManager transactions, PrivacyProperties privacy, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.privacy = privacy;
        this.clock = clock;
    }

    /** The store's data keys; refuses a sealing key that does not open them. Processes that start together agree. */
    DataKeys open() {
        SecretKey own = SealingKey.of(privacy);
        return transaction.execute(started -> open(own));
    }

    private DataKeys open(SecretKey own) {
        boolean fresh = jdbc.update(
                        "INSERT IGNORE INTO sealing_key (id, fingerprint, since) VALUES (1, ?, ?)",
                        SealingKey.fingerprint(own),
                        now())
                == 1;
        SecretKey inForce = inForce(own);
        List<SecretKey> keys = new ArrayList<>(kept(inForce));
        if (keys.isEmpty()) {
            // a store from before there were data keys is sealed with the sealing key itself
            keys.add(fresh ? SealingKey.fresh() : inForce);
            keep(1, keys.get(0), inForce);
        }
        if (inForce != own) {
            change(keys, inForce, own);
        }
        return new DataKeys(List.copyOf(keys));
    }

    /** The key that the store is sealed with, the row locked until the end: ours, or the one it takes the place of. */
    private SecretKey inForce(SecretKey own) {
        byte[] kept = jdbc.queryForObject("SELECT fingerprint FROM sealing_key WHERE id = 1 FOR UPDATE", byte[].class);
        if (Arrays.equals(kept, SealingKey.fingerprint(own))) {
            return own;
        }
        return SealingKey.former(privacy)
                .filter(former -> Arrays.equals(kept, SealingKey.fingerprint(former)))
                .orElseThrow(() -> new UnusableStore("密封密钥不是这个库原来的那一把，居民的话会打不开。请找回原来的 sealing.key"
                        + "（或 SIDAN_PRIVACY_SEALING_KEY）再启动；要换一把的，把原来那把写进 SIDAN_PRIVACY_FORMER_KEY"));
    }

    private List<SecretKey> kept(SecretKey sealingKey) {
        return jdbc.query(
                "SELECT number, wrapped FROM data_key ORDER BY number",
                (row, at) -> unwrapped(sealingKey, row.getInt("number"), row.getBytes("wrapped")));
    }

    private void change(List<SecretKey> keys, SecretKey former, SecretKey own) {
        for (int number = 1; number <= keys.size(); number++) {
            one(jdbc.update(
                    "UPDATE data_key SET wrapped = ? WHERE number = ?",
                    wrapped(own, number, keys.get(number - 1)),
                    number));
        }
        keys.add(SealingKey.fresh());
        keep(keys.size(), keys.get(keys.size() - 1), own);
        one(jdbc.update(
                "UPDATE sealing_key SET fingerprint = ?, since = ? WHERE id = 1 AND fingerprint = ?",
                SealingKey.fingerprint(own),
                now(),
                SealingKey.fingerprint(former)));
        log.info("换了密封密钥，从现在起用第 {} 把数据密钥封", keys.size());
    }

    private void keep(int number, SecretKey key, SecretKey sealingKey) {
        one(jdbc.update(
                "INSERT INTO data_key (number, wrapped, since) VALUES (?, ?, ?)",
                number,
                wrapped(sealingKey, number, key),
                now()));
    }

    private static void one(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("the sealing key's row was locked, and yet keys changed");
        }
    }

    private static byte[] wrapped(SecretKey sealingKey, int number, SecretKey key) {
        return wrapping(sealingKey).seal(key.getEncoded(), 0, SealingKey.BYTES, name(number));
    }

    private static SecretKey unwrapped(SecretKey sealingKey, int number, byte[] wrapped) {
        return new SecretKeySpec(wrapping(sealingKey).open(wrapped, name(number)), "AES");
    }

    private static ChunkSeal wrapping(SecretKey sealingKey) {
        return new ChunkSeal(new DataKeys(List.of(sealingKey)), "sidan data keys");
    }

    private static byte[] name(int number) {
        return ("data key " + number).getBytes(StandardCharsets.US_ASCII);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
