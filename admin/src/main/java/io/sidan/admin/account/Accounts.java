package io.sidan.admin.account;

import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may log in. */
@Service
public class Accounts {

    private static final Set<Role> ACTS_FOR = EnumSet.of(Role.DEPUTY, Role.UNIT, Role.POINT);
    private static final Set<Role> LOGS_IN =
            EnumSet.of(Role.DEPUTY, Role.UNIT, Role.POINT, Role.STATION, Role.CHAIR, Role.ADMIN);

    private final AccountMapper accounts;
    private final Townships townships;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(AccountMapper accounts, Townships townships, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.townships = townships;
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

    /** Opens an account of the home township; user names are unique whatever their case. */
    @Transactional
    public Person open(String username, String name, String password, Role role, String person) {
        requireKnown(role, person);
        Long township = townships.home().map(Township::id).orElse(null);
        try {
            Account account = Account.open(
                    plain(username), name, passwords.encode(password), role, township, person, clock.instant());
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

    /** Who acts for a deputy, a unit or a point must say for which. */
    private static void requireKnown(Role role, String person) {
        if (ACTS_FOR.contains(role) && (person == null || person.isBlank())) {
            throw Refusal.incomplete("person", "请写明这个账号代表哪一位代表、哪个单位或联络点");
        }
        if (!LOGS_IN.contains(role)) {
            throw Refusal.incomplete("role", "「" + role.label() + "」不用账号登录");
        }
    }

    private static Person person(Account account) {
        boolean point = account.role() == Role.POINT;
        String person = account.person().orElse(account.username());
        return new Person(
                account.username(),
                account.name(),
                account.role(),
                point ? account.username() : person,
                account.township(),
                point ? person : null);
    }

    private static String plain(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
