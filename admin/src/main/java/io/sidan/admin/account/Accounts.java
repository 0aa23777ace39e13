package io.sidan.admin.account;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may log in. */
@Service
public class Accounts {

    private final AccountMapper accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(AccountMapper accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    public boolean isEmpty() {
        return accounts.selectCount(null) == 0;
    }

    @Transactional(readOnly = true)
    public List<Person> all() {
        return accounts.all().stream().map(Accounts::person).toList();
    }

    /** Opens an account; user names are unique whatever their case. */
    @Transactional
    public Person open(String username, String name, String password, Role role, String person) {
        try {
            Account account =
                    Account.open(plain(username), name, passwords.encode(password), role, person, clock.instant());
            accounts.insert(account);
            return person(account);
        } catch (DuplicateKeyException taken) {
            throw Refusal.incomplete("username", "用户名「" + username + "」已经有人用了");
        }
    }

    /**
     * The person of this name and password; empty where one of them is wrong, without telling which. Five wrong
     * passwords in a row lock the account for 15 minutes.
     */
    @Transactional
    public Optional<Person> logIn(String username, String password) {
        Account account = accounts.named(plain(username));
        if (account == null || !account.isActive()) {
            passwords.encode(password); // takes as long as a comparison, so that names cannot be guessed by the clock
            return Optional.empty();
        }
        if (account.isLocked(clock.instant())) {
            throw new AccountLocked();
        }
        boolean right = passwords.matches(password, account.passwordHash());
        if (right) {
            account.loggedIn();
        } else {
            account.failed(clock.instant());
        }
        accounts.updateById(account);
        return right ? Optional.of(person(account)) : Optional.empty();
    }

    private static Person person(Account account) {
        return new Person(
                account.username(),
                account.name(),
                account.role(),
                account.person().orElse(account.username()));
    }

    private static String plain(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
