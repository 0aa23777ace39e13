package io.sidan.web;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** One chain for every module's controllers: a session by cookie, CSRF by double submit, a strict CSP. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfig {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self';"
                    + " font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /**
     * Who comes by a link has neither session nor CSRF cookie: the token in the address is the credential. A foreign
     * page cannot forge a request with it, because no browser adds it by itself.
     */
    private static final String LINK = "/api/links/*";

    /** What everybody in a district may read. */
    private static final String BOARDS = "/api/boards/**";

    /** It touches simulated data alone. */
    private static final String SIMULATOR = "/api/sim/**";

    private static final String LINK_DUTY = "/api/links/*/duty/**";

    private static final String[] LINK_POSTS = {"/api/links/*/moves", "/api/links/*/photos", LINK_DUTY};

    private static final String LINK_MEDIA = "/api/links/*/media/**";

    /** What pages load is the same for everybody: no cookie goes with it, so that caches on the way may keep it. */
    @Bean
    @Order(1)
    SecurityFilterChain assets(HttpSecurity http) {
        return http.securityMatcher("/assets/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            TurnedAway turnedAway,
            SecurityContextRepository contexts,
            CsrfTokenRepository csrfTokens) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll() // the last word of a request that was let in
                        .requestMatchers("/api/session", "/api/session/recognised")
                        .permitAll()
                        .requestMatchers("/channel/**", SIMULATOR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, LINK, LINK_MEDIA, LINK_DUTY, BOARDS)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, LINK_POSTS)
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**")
                        .permitAll()
                        .requestMatchers("/api/**", "/actuator/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(csrfTokens)
                        .ignoringRequestMatchers("/channel/**")
                        .ignoringRequestMatchers(LINK_POSTS))
                .securityContext(context -> context.securityContextRepository(contexts))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> {}))
                .requestCache(cache -> cache.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
                .build();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        return CookieCsrfTokenRepository.withHttpOnlyFalse();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** At login: a new session id, so that none can be fixed beforehand, and a new CSRF token, sent along. */
    @Bean
    SessionAuthenticationStrategy sessionAuthentication(CsrfTokenRepository csrfTokens) {
        CsrfTokenRequestAttributeHandler atOnce = new CsrfTokenRequestAttributeHandler();
        atOnce.setCsrfRequestAttributeName(null);
        CsrfAuthenticationStrategy csrf = new CsrfAuthenticationStrategy(csrfTokens);
        csrf.setRequestHandler(atOnce);
        return new CompositeSessionAuthenticationStrategy(List.of(new ChangeSessionIdAuthenticationStrategy(), csrf));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }
}
