package io.sidan.admin.account;

import io.sidan.core.link.Tickets;
import io.sidan.core.roster.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
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

    private final Accounts accounts;
    private final Tickets tickets;
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy sessions;

    SessionController(
            Accounts accounts,
            Tickets tickets,
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy sessions) {
        this.accounts = accounts;
        this.tickets = tickets;
        this.contexts = contexts;
        this.sessions = sessions;
    }

    record Login(
            @NotBlank @Size(max = 64) String username,
            @NotBlank @Size(max = 200) String password) {}

    record PasswordChange(
            @NotBlank @Size(max = 200) String old,
            @NotBlank @Size(max = 200) String password) {}

    /** Who is logged in; all null where nobody is. */
    record Session(
            boolean authenticated, String username, String name, Role role, String roleLabel, boolean mustChange) {

        static Session of(Person person) {
            return person == null
                    ? new Session(false, null, null, null, null, false)
                    : new Session(
                            true,
                            person.username(),
                            person.name(),
                            person.role(),
                            person.role().label(),
                            person.mustChange());
        }
    }

    @GetMapping
    Session current(@AuthenticationPrincipal Person person) {
        return Session.of(person);
    }

    @PostMapping
    ResponseEntity<?> logIn(@Valid @RequestBody Login login, HttpServletRequest request, HttpServletResponse response) {
        return accounts.logIn(login.username(), login.password())
                .<ResponseEntity<?>>map(person -> ResponseEntity.ok(begin(person, request, response)))
                .orElseGet(
                        () -> ResponseEntity.of(ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, "用户名或密码不对"))
                                .build());
    }

    /** Who was recognised elsewhere, such as by a QR code, has a ticket, good once; a lock against guessed passwords does not matter. */
    @PostMapping("/recognised")
    ResponseEntity<?> enter(
            @CookieValue(name = "sidan-ticket", required = false) String ticket,
            HttpServletRequest request,
            HttpServletResponse response) {
        return Optional.ofNullable(ticket)
                .flatMap(tickets::redeem)
                .flatMap(accounts::recognised)
                .<ResponseEntity<?>>map(person -> ResponseEntity.ok(begin(person, request, response)))
                .orElseGet(() -> ResponseEntity.of(
                                ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, "扫码已经过期，或账号停用了，请重新扫码"))
                        .build());
    }

    /** Changes the own password; this session goes on anew, all others of the account end. */
    @PutMapping("/password")
    ResponseEntity<?> changePassword(
            @Valid @RequestBody PasswordChange change,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            HttpServletResponse response) {
        return accounts.changePassword(person, change.old(), change.password())
                .<ResponseEntity<?>>map(changed -> ResponseEntity.ok(begin(changed, request, response)))
                .orElseGet(() -> ResponseEntity.of(wrong("old", "原来的密码不对")).build());
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

    private static ProblemDetail wrong(String field, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, sentence);
        problem.setProperty("field", field);
        return problem;
    }

    private Session begin(Person person, HttpServletRequest request, HttpServletResponse response) {
        Authentication authenticated = UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role())));
        sessions.onAuthentication(authenticated, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authenticated);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return Session.of(person);
    }
}
