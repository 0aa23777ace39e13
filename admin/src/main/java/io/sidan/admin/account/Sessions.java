package io.sidan.admin.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Sessions as they begin. */
@Component
class Sessions {

    private final SecondFactors factors;
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy sessions;

    Sessions(SecondFactors factors, SecurityContextRepository contexts, SessionAuthenticationStrategy sessions) {
        this.factors = factors;
        this.contexts = contexts;
        this.sessions = sessions;
    }

    /** Begins one, with an id and a CSRF token that nobody knew before. */
    SessionController.Session begin(Person person, HttpServletRequest request, HttpServletResponse response) {
        Authentication authenticated = UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role())));
        sessions.onAuthentication(authenticated, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authenticated);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return of(person);
    }

    /** All null where nobody is logged in. */
    SessionController.Session of(Person person) {
        return person == null
                ? new SessionController.Session(false, null, null, null, null, false, false, false)
                : new SessionController.Session(
                        true,
                        person.username(),
                        person.name(),
                        person.role(),
                        person.role().label(),
                        person.mustChange(),
                        person.bound(),
                        factors.isDue(person.role(), person.bound()));
    }
}
