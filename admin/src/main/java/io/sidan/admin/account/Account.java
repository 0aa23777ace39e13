package io.sidan.admin.account;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import io.sidan.core.roster.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Somebody who may log in, in one capacity. */
class Account {

    /** So many wrong passwords in a row lock the account. */
    private static final int MOST_FAILURES = 5;

    private static final Duration LOCKED = Duration.ofMinutes(15);

    @TableId(type = IdType.AUTO)
    private Long id;

    private String username;
    private String name;
    private String passwordHash;
    private Role role;
    private Long townshipId;
    private String person;
    private Integer failures;
    private Instant lockedUntil;
    private Boolean active;
    private Instant createdAt;

    protected Account() {}

    static Account open(
            String username, String name, String passwordHash, Role role, Long township, String person, Instant at) {
        Account account = new Account();
        account.username = username;
        account.name = name;
        account.passwordHash = passwordHash;
        account.role = role;
        account.townshipId = township;
        account.person = person;
        account.failures = 0;
        account.active = true;
        account.createdAt = at;
        return account;
    }

    String username() {
        return username;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    Role role() {
        return role;
    }

    Long township() {
        return townshipId;
    }

    Optional<String> person() {
        return Optional.ofNullable(person);
    }

    boolean isActive() {
        return active;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void failed(Instant now) {
        failures++;
        if (failures >= MOST_FAILURES) {
            lockedUntil = now.plus(LOCKED);
            failures = 0;
        }
    }

    void loggedIn() {
        failures = 0;
        lockedUntil = null;
    }
}
