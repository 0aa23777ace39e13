package io.sidan.admin.account;

import io.sidan.core.suggestion.Refusal;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Ends the sessions of an account that was deactivated, given another role or password: each request compares the
 * session's generation with the account's, one look-up by a unique key. It needs no index of sessions in Redis, and it
 * holds on every process at once. Who has a given password may do nothing but change it, who has to
 * bind an authenticator app nothing but that.
 */
@Component
class SessionWatch implements HandlerInterceptor, WebMvcConfigurer {

    private static final String SESSION = "/api/session";

    private final AccountMapper accounts;
    private final SecondFactors factors;

    SessionWatch(AccountMapper accounts, SecondFactors factors) {
        this.accounts = accounts;
        this.factors = factors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    /** Who comes in is looked at; a stream of theirs that ends comes by here once more and asks nothing. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Principal principal = request.getUserPrincipal();
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && principal instanceof Authentication authenticated
                && authenticated.getPrincipal() instanceof Person person) {
            watch(person, request);
        }
        return true;
    }

    private void watch(Person person, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        AccountMapper.Current current = accounts.current(person.username());
        if (current == null || !current.active() || current.generation() != person.generation()) {
            end(request.getSession(false));
            if (!path.equals(SESSION)) {
                throw new SessionEnded();
            }
        } else if (current.mustChange() && !path.startsWith(SESSION)) {
            throw Refusal.forbidden("这是别人给您的密码，请先改成自己的");
        } else if (factors.isDue(person.role(), current.bound()) && !path.startsWith(SESSION)) {
            throw Refusal.forbidden("管理员要先绑验证器，再接着用");
        }
    }

    private static void end(HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
