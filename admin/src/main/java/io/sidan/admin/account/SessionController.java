package io.sidan.admin.account;

import io.sidan.admin.account.Admission.Outcome;
import io.sidan.core.link.Tickets;
import io.sidan.core.roster.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logging in and out, and who is logged in. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final Logins logins;
    private final Tickets tickets;
    private final Sessions sessions;

    SessionController(Logins logins, Tickets tickets, Sessions sessions) {
        this.logins = logins;
        this.tickets = tickets;
        this.sessions = sessions;
    }

    record Login(
            @NotBlank @Size(max = 64) String username,
            @NotBlank @Size(max = 200) String password,
            @Size(max = 16) String code) {}

    record PasswordChange(
            @NotBlank @Size(max = 200) String old,
            @NotBlank @Size(max = 200) String password) {}

    /**
     * Who is logged in; all null where nobody is.
     *
     * @param bound a login asks for the code of an authenticator app too
     * @param mustBind an app is to be bound before anything else
     */
    record Session(
            boolean authenticated,
            String username,
            String name,
            Role role,
            String roleLabel,
            boolean mustChange,
            boolean bound,
            boolean mustBind) {}

    @GetMapping
    Session current(@AuthenticationPrincipal Person person) {
        return sessions.of(person);
    }

    /** A 401 whose field is {@code code} asks for the code of the authenticator app, along with the same name and password. */
    @PostMapping
    ResponseEntity<?> logIn(@Valid @RequestBody Login login, HttpServletRequest request, HttpServletResponse response) {
        Admission admission = logins.logIn(login.username(), login.password(), login.code());
        return admission
                .person()
                .<ResponseEntity<?>>map(person -> ResponseEntity.ok(sessions.begin(person, request, response)))
                .orElseGet(() -> ResponseEntity.of(refused(admission.outcome())).build());
    }

    private static ProblemDetail refused(Outcome outcome) {
        return switch (outcome) {
            case CODE_WANTED -> problem(HttpStatus.UNAUTHORIZED, "code", "请再写验证器上的 6 位数字");
            case CODE_WRONG -> problem(HttpStatus.UNAUTHORIZED, "code", "验证码不对，请换一个新的再试");
            default -> ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, "用户名或密码不对");
        };
    }

    /** Who was recognised elsewhere, such as by a QR code, has a ticket, good once; a lock against guessed passwords does not matter. */
    @PostMapping("/recognised")
    ResponseEntity<?> enter(
            @CookieValue(name = "sidan-ticket", required = false) String ticket,
            HttpServletRequest request,
            HttpServletResponse response) {
        return Optional.ofNullable(ticket)
                .flatMap(tickets::redeem)
                .flatMap(logins::recognised)
                .<ResponseEntity<?>>map(person -> ResponseEntity.ok(sessions.begin(person, request, response)))
                .orElseGet(() -> ResponseEntity.of(ProblemDetail.forStatusAndDetail(
                                HttpStatus.UNAUTHORIZED, "扫码已经过期、账号停用了，或者绑了验证器：请重新扫码，或用密码登录"))
                        .build());
    }

    /** Changes the own password; this session goes on anew, all others of the account end. */
    @PutMapping("/password")
    ResponseEntity<?> changePassword(
            @Valid @RequestBody PasswordChange change,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            HttpServletResponse response) {
        return logins.changePassword(person, change.old(), change.password())
                .<ResponseEntity<?>>map(changed -> ResponseEntity.ok(sessions.begin(changed, request, response)))
                .orElseGet(() -> ResponseEntity.of(problem(HttpStatus.UNPROCESSABLE_CONTENT, "old", "原来的密码不对"))
                        .build());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private static ProblemDetail problem(HttpStatus status, String field, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setProperty("field", field);
        return problem;
    }
}
