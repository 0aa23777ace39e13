package io.sidan.admin.account;

import io.sidan.admin.account.AccountChange.What;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may log in. */
@Service
public class Accounts {

    private static final int MOST_CHANGES = 200;

    private final AccountMapper accounts;
    private final Townships townships;
    private final People people;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(AccountMapper accounts, Townships townships, People people, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.townships = townships;
        this.people = people;
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
    public Person open(String username, String name, String password, Role role, String person, String by) {
        PasswordRules.check(username, password);
        return insert(username, name, password, role, people.known(role, person), by);
    }

    /** The administrator that the operator asked for; the password is the operator's own affair. */
    @Transactional
    public Person openFirst(String username, String name, String password) {
        return insert(username, name, password, Role.ADMIN, null, username);
    }

    private Person insert(String username, String name, String password, Role role, String person, String by) {
        Long township = townships.home().map(Township::id).orElse(null);
        try {
            Account account = Account.open(
                    plain(username), name, passwords.encode(password), role, township, person, clock.instant());
            accounts.insert(account);
            note(account, What.OPENED, role.label(), by);
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
        Account account = accounts.locked(plain(username));
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
        if (accounts.updateById(account) != 1) {
            throw Refusal.stale();
        }
        return right ? Optional.of(person(account)) : Optional.empty();
    }

    /** The person of an account whose holder another system has recognised; empty where it is closed. */
    @Transactional(readOnly = true)
    public Optional<Person> recognised(String username) {
        return Optional.ofNullable(accounts.named(plain(username)))
                .filter(Account::isActive)
                .map(Accounts::person);
    }

    /** Changes the own password; all other sessions of the account end. A wrong old one counts as a failed login. */
    @Transactional
    public Optional<Person> changePassword(Person person, String old, String fresh) {
        if (logIn(person.username(), old).isEmpty()) {
            return Optional.empty();
        }
        PasswordRules.check(person.username(), fresh);
        if (fresh.equals(old)) {
            throw Refusal.incomplete("password", "新密码不能和原来的一样");
        }
        return Optional.of(change(
                person.username(),
                What.PASSWORD_CHANGED,
                null,
                person.username(),
                account -> account.changePassword(passwords.encode(fresh), PasswordOrigin.OWN)));
    }

    /** Gives an account a generated password, to be changed at the next login. */
    @Transactional
    public String resetPassword(String username, String by) {
        String fresh = GeneratedPassword.fresh();
        change(
                username,
                What.PASSWORD_RESET,
                null,
                by,
                account -> account.changePassword(passwords.encode(fresh), PasswordOrigin.GIVEN));
        return fresh;
    }

    @Transactional
    public Person deactivate(String username, String by) {
        requireAnotherAdministrator(username);
        return change(username, What.DEACTIVATED, null, by, Account::deactivate);
    }

    @Transactional
    public Person activate(String username, String by) {
        return change(username, What.ACTIVATED, null, by, Account::activate);
    }

    @Transactional
    public Person assign(String username, Role role, String person, String by) {
        if (role != Role.ADMIN) {
            requireAnotherAdministrator(username);
        }
        String whom = people.known(role, person);
        return change(username, What.ROLE_CHANGED, role.label(), by, account -> account.assign(role, whom));
    }

    /** The last changes of all accounts, the newest first. */
    @Transactional(readOnly = true)
    public List<AccountChange> changes() {
        return accounts.changes(MOST_CHANGES);
    }

    private Person change(String username, What what, String detail, String by, Consumer<Account> verb) {
        Account account = accounts.locked(plain(username));
        if (account == null) {
            throw Refusal.missing("没有用户名为「" + username + "」的账号");
        }
        verb.accept(account);
        if (accounts.updateById(account) != 1) {
            throw Refusal.stale();
        }
        note(account, what, detail, by);
        return person(account);
    }

    private void requireAnotherAdministrator(String username) {
        if (accounts.administrators().equals(List.of(plain(username)))) {
            throw Refusal.notNow("这是最后一个管理员，先再设一个管理员");
        }
    }

    private void note(Account account, What what, String detail, String by) {
        accounts.note(account.username(), what, detail, by, clock.instant());
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
                point ? person : null,
                account.generation(),
                account.mustChange(),
                account.isActive());
    }

    private static String plain(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
