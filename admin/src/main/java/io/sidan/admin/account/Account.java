package io.sidan.admin.account;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import io.sidan.admin.account.Admission.Outcome;
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
    private Boolean mustChange;
    private Integer generation;
    private Instant createdAt;
    private byte[] secondFactor;
    private byte[] offeredFactor;
    private Long factorStep;

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
        account.mustChange = false;
        account.generation = 1;
        account.createdAt = at;
        account.factorStep = 0L;
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

    boolean mustChange() {
        return mustChange;
    }

    /** Sessions of an earlier one have ended. */
    int generation() {
        return generation;
    }

    /** Sealed, where an authenticator app is bound. */
    Optional<byte[]> secondFactor() {
        return Optional.ofNullable(secondFactor);
    }

    /** Sealed, where one was shown that no code has confirmed yet. */
    Optional<byte[]> offeredFactor() {
        return Optional.ofNullable(offeredFactor);
    }

    long factorStep() {
        return factorStep;
    }

    void offer(byte[] factor) {
        offeredFactor = factor;
    }

    /** From now on the app that was offered is asked; it has shown its code of this step. */
    void bind(long step) {
        secondFactor = offeredFactor;
        offeredFactor = null;
        factorStep = step;
        generation++;
    }

    void showed(long step) {
        factorStep = step;
    }

    void unbind() {
        secondFactor = null;
        offeredFactor = null;
        generation++;
    }

    void deactivate() {
        active = false;
        generation++;
    }

    void activate() {
        active = true;
        loggedIn();
    }

    void assign(Role next, String whom) {
        role = next;
        person = whom;
        generation++;
    }

    /** One that somebody else gave is to be changed at the next login. */
    void changePassword(String hash, PasswordOrigin origin) {
        passwordHash = hash;
        mustChange = origin == PasswordOrigin.GIVEN;
        generation++;
        loggedIn();
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** What is wrong counts; a password alone, where a code is wanted too, is no login and no failure. */
    void tried(Outcome outcome, Instant now) {
        switch (outcome) {
            case IN -> loggedIn();
            case WRONG, CODE_WRONG -> failed(now);
            case CODE_WANTED -> {}
        }
    }

    private void failed(Instant now) {
        failures++;
        if (failures >= MOST_FAILURES) {
            lockedUntil = now.plus(LOCKED);
            failures = 0;
        }
    }

    private void loggedIn() {
        failures = 0;
        lockedUntil = null;
    }
}
