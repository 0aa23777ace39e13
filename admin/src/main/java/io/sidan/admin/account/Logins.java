package io.sidan.admin.account;

import io.sidan.admin.account.AccountChange.What;
import io.sidan.admin.account.Admission.Outcome;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is let in, and the passwords and apps that people change themselves. */
@Service
class Logins {

    private final AccountMapper accounts;
    private final Accounts keeping;
    private final PasswordEncoder passwords;
    private final SecondFactors factors;
    private final Clock clock;

    Logins(AccountMapper accounts, Accounts keeping, PasswordEncoder passwords, SecondFactors factors, Clock clock) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.passwords = passwords;
        this.factors = factors;
        this.clock = clock;
    }

    /**
     * Name, password, and where an authenticator app is bound its code. Five wrong passwords or codes in a row lock the
     * account for 15 minutes.
     */
    @Transactional
    public Admission logIn(String username, String password, String code) {
        Account account = accounts.locked(Accounts.plain(username));
        if (account == null || !account.isActive()) {
            passwords.encode(password); // takes as long as a comparison, so that names cannot be guessed by the clock
            return Admission.refused(Outcome.WRONG);
        }
        return settled(account, () -> isRight(account, password) ? factors.outcome(account, code) : Outcome.WRONG);
    }

    private boolean isRight(Account account, String password) {
        return passwords.matches(password, account.passwordHash());
    }

    private Admission settled(Account account, Supplier<Outcome> attempt) {
        if (account.isLocked(clock.instant())) {
            throw new AccountLocked();
        }
        Outcome outcome = attempt.get();
        account.tried(outcome, clock.instant());
        if (accounts.updateById(account) != 1) {
            throw Refusal.stale();
        }
        return outcome == Outcome.IN ? Admission.of(Person.of(account)) : Admission.refused(outcome);
    }

    /** The person of an account whose holder another system has recognised; empty where it is closed or wants a code. */
    @Transactional(readOnly = true)
    public Optional<Person> recognised(String username) {
        return Optional.ofNullable(accounts.named(Accounts.plain(username)))
                .filter(Account::isActive)
                .filter(account -> account.secondFactor().isEmpty())
                .map(Person::of);
    }

    /** Changes the own password; all other sessions of the account end. A wrong old one counts as a failed login. */
    @Transactional
    public Optional<Person> changePassword(Person person, String old, String fresh) {
        Account own = accounts.locked(person.username());
        if (settled(own, () -> isRight(own, old) ? Outcome.IN : Outcome.WRONG)
                .person()
                .isEmpty()) {
            return Optional.empty();
        }
        PasswordRules.check(person.username(), fresh);
        if (fresh.equals(old)) {
            throw Refusal.incomplete("password", "新密码不能和原来的一样");
        }
        return Optional.of(keeping.change(
                person.username(),
                What.PASSWORD_CHANGED,
                null,
                person.username(),
                account -> account.changePassword(passwords.encode(fresh), PasswordOrigin.OWN)));
    }

    /** A code shows that the app has what was offered; all other sessions of the account end. */
    @Transactional
    public Person bindFactor(String username, String code) {
        return keeping.change(
                username, What.FACTOR_BOUND, null, username, account -> account.bind(factors.confirmed(account, code)));
    }
}
