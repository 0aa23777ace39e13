package io.sidan.admin.roster;

import io.sidan.admin.account.Accounts;
import io.sidan.admin.account.Person;
import io.sidan.core.roster.Bindings;
import io.sidan.core.roster.Bindings.Binding;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Officials;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Unit;
import io.sidan.core.roster.Units;
import io.sidan.core.suggestion.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 绑定: which member of the WeCom corporation is which deputy, unit or member of staff, and whose account of the panel. */
@RestController
@RequestMapping("/api/bindings")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class BindingController {

    private final Bindings bindings;
    private final Deputies deputies;
    private final Officials officials;
    private final Units units;
    private final Accounts accounts;

    BindingController(Bindings bindings, Deputies deputies, Officials officials, Units units, Accounts accounts) {
        this.bindings = bindings;
        this.deputies = deputies;
        this.officials = officials;
        this.units = units;
        this.accounts = accounts;
    }

    /**
     * @param person code in the roster; null while nobody has said who it is
     * @param name of that person or unit
     * @param heardAt when this member last wrote to the bot
     */
    record Bound(String userid, String person, String name, String account, Instant heardAt) {}

    /**
     * @param person code or name of a deputy, unit or member of staff; empty for none
     * @param account user name in the panel; empty for none; only an administrator gives one
     */
    record Who(
            @Size(max = 128) String person, @Size(max = 64) String account) {}

    /** Who wrote and is not bound yet stands first. */
    @GetMapping
    List<Bound> all(@AuthenticationPrincipal Person person) {
        return bindings.of(person.home()).stream()
                .map(binding -> bound(person.home(), binding))
                .toList();
    }

    @PutMapping("/{userid}")
    Bound bind(
            @PathVariable @Size(max = 64) String userid,
            @Valid @RequestBody Who who,
            @AuthenticationPrincipal Person person) {
        String code =
                isEmpty(who.person()) ? null : code(person.home(), who.person().strip());
        String account = isEmpty(who.account()) ? null : account(who.account().strip(), person);
        return bound(person.home(), bindings.bind(person.home(), userid, code, account, person.username()));
    }

    @DeleteMapping("/{userid}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unbind(@PathVariable @Size(max = 64) String userid, @AuthenticationPrincipal Person person) {
        bindings.unbind(person.home(), userid);
    }

    private String code(long township, String word) {
        return deputies.find(township, word)
                .map(Deputy::code)
                .or(() -> units.find(township, word).map(Unit::code))
                .or(() -> officials.staff(township).stream()
                        .filter(official -> word.equals(official.code()) || word.equals(official.name()))
                        .map(Officials.Official::code)
                        .findFirst())
                .orElseThrow(() -> Refusal.incomplete("person", "名册里没有「" + word + "」"));
    }

    /** Whoever is bound to an account gets in as it: that is the administrator's to say. */
    private String account(String username, Person by) {
        if (by.role() != Role.ADMIN) {
            throw Refusal.forbidden("面板账号由管理员来绑");
        }
        return accounts.all().stream()
                .map(Person::username)
                .filter(username::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> Refusal.incomplete("account", "没有用户名为「" + username + "」的账号"));
    }

    private Bound bound(long township, Binding binding) {
        return new Bound(
                binding.userid(),
                binding.person(),
                name(township, binding.person()),
                binding.account(),
                binding.heardAt());
    }

    private String name(long township, String person) {
        return person == null
                ? null
                : deputies.find(township, person)
                        .map(Deputy::name)
                        .or(() -> units.find(township, person).map(Unit::name))
                        .or(() -> officials.staff(township, person))
                        .orElse(person);
    }

    private static boolean isEmpty(String word) {
        return word == null || word.isBlank();
    }
}
