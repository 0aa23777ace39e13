package io.sidan.admin.account;

import io.sidan.admin.account.AccountChange.What;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
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
        return accounts.all().stream().map(Person::of).toList();
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
            return Person.of(account);
        } catch (DuplicateKeyException taken) {
            throw Refusal.incomplete("username", "用户名「" + username + "」已经有人用了");
        }
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

    /** For who has lost the phone; by another, so that nobody is the only keeper of the own two factors. */
    @Transactional
    public Person removeFactor(String username, String by) {
        if (plain(username).equals(by)) {
            throw Refusal.forbidden("自己的验证器要请另一位管理员解除");
        }
        return change(username, What.FACTOR_REMOVED, null, by, Account::unbind);
    }

    /** The last changes of all accounts, the newest first. */
    @Transactional(readOnly = true)
    public List<AccountChange> changes() {
        return accounts.changes(MOST_CHANGES);
    }

    /** Changes an account by one of its verbs, and keeps a line of it. */
    Person change(String username, What what, String detail, String by, Consumer<Account> verb) {
        Account account = accounts.locked(plain(username));
        if (account == null) {
            throw Refusal.missing("没有用户名为「" + username + "」的账号");
        }
        verb.accept(account);
        if (accounts.updateById(account) != 1) {
            throw Refusal.stale();
        }
        note(account, what, detail, by);
        return Person.of(account);
    }

    private void requireAnotherAdministrator(String username) {
        if (accounts.administrators().equals(List.of(plain(username)))) {
            throw Refusal.notNow("这是最后一个管理员，先再设一个管理员");
        }
    }

    private void note(Account account, What what, String detail, String by) {
        accounts.note(account.username(), what, detail, by, clock.instant());
    }

    static String plain(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
