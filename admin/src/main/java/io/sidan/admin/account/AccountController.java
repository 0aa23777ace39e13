package io.sidan.admin.account;

import io.sidan.core.roster.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts, kept by the administrator. */
@RestController
@RequestMapping("/api/accounts")
@PreAuthorize("hasRole('ADMIN')")
class AccountController {

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * @param person code of the deputy, unit or point the account acts for; needed for those roles
     */
    record NewAccount(
            @NotBlank @Pattern(regexp = "[A-Za-z0-9._-]{2,64}", message = "用 2 到 64 个字母、数字、点、横线")
            String username,

            @NotBlank @Size(max = 64) String name,

            @NotBlank @Size(max = 200) String password,

            @NotNull Role role,
            @Size(max = 128) String person) {}

    record NewRole(@NotNull Role role, @Size(max = 128) String person) {}

    /** Shown this once. */
    record NewPassword(String username, String password) {}

    record Listed(
            String username,
            String name,
            Role role,
            String roleLabel,
            String person,
            boolean active,
            boolean mustChange,
            boolean bound) {

        static Listed of(Person person) {
            return new Listed(
                    person.username(),
                    person.name(),
                    person.role(),
                    person.role().label(),
                    person.code(),
                    person.active(),
                    person.mustChange(),
                    person.bound());
        }
    }

    @GetMapping
    List<Listed> all() {
        return accounts.all().stream().map(Listed::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Listed open(@Valid @RequestBody NewAccount account, @AuthenticationPrincipal Person by) {
        return Listed.of(accounts.open(
                account.username(),
                account.name(),
                account.password(),
                account.role(),
                account.person(),
                by.username()));
    }

    @GetMapping("/changes")
    List<AccountChange> changes() {
        return accounts.changes();
    }

    @PostMapping("/{username}/deactivate")
    Listed deactivate(@PathVariable String username, @AuthenticationPrincipal Person by) {
        return Listed.of(accounts.deactivate(username, by.username()));
    }

    @PostMapping("/{username}/activate")
    Listed activate(@PathVariable String username, @AuthenticationPrincipal Person by) {
        return Listed.of(accounts.activate(username, by.username()));
    }

    @PostMapping("/{username}/reset-password")
    NewPassword resetPassword(@PathVariable String username, @AuthenticationPrincipal Person by) {
        return new NewPassword(username, accounts.resetPassword(username, by.username()));
    }

    /** For who has lost the phone with the authenticator app: from now on the password alone opens again. */
    @DeleteMapping("/{username}/second-factor")
    Listed removeFactor(@PathVariable String username, @AuthenticationPrincipal Person by) {
        return Listed.of(accounts.removeFactor(username, by.username()));
    }

    @PutMapping("/{username}/role")
    Listed assign(@PathVariable String username, @Valid @RequestBody NewRole role, @AuthenticationPrincipal Person by) {
        return Listed.of(accounts.assign(username, role.role(), role.person(), by.username()));
    }
}
