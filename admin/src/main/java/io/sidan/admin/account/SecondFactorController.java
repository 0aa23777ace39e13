package io.sidan.admin.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 验证器: binding an authenticator app to the own account. */
@RestController
@RequestMapping("/api/session/second-factor")
class SecondFactorController {

    private final Logins logins;
    private final SecondFactors factors;
    private final Sessions sessions;

    SecondFactorController(Logins logins, SecondFactors factors, Sessions sessions) {
        this.logins = logins;
        this.factors = factors;
        this.sessions = sessions;
    }

    record CodeForm(
            @NotBlank(message = "请写验证器上的 6 位数字") @Size(max = 16)
            String code) {}

    /** What the app is to scan; shown this once, and in force once a code of it comes back. */
    @PostMapping
    SecondFactors.Offer offer(@AuthenticationPrincipal Person person) {
        return factors.offer(person.username());
    }

    /** From now on a login asks for the code; this session goes on anew, all others of the account end. */
    @PutMapping
    SessionController.Session bind(
            @Valid @RequestBody CodeForm form,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            HttpServletResponse response) {
        return sessions.begin(logins.bindFactor(person.username(), form.code()), request, response);
    }
}
