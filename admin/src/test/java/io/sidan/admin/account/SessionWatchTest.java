package io.sidan.admin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** What a session may do whose account still owes something. */
class SessionWatchTest {

    private final AccountMapper accounts = mock(AccountMapper.class);

    @Test
    void letsAnAdministratorWithoutAnAppDoNothingButBindOneWhereThatIsRequired() {
        given(accounts.current("keeper")).willReturn(new AccountMapper.Current(true, false, 1, false));
        assertThatThrownBy(() -> pass(true, Role.ADMIN, "/api/accounts"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("验证器");
        assertThat(pass(true, Role.ADMIN, "/api/session/second-factor")).isTrue();
        assertThat(pass(true, Role.STATION, "/api/suggestions")).isTrue();
        assertThat(pass(false, Role.ADMIN, "/api/accounts")).isTrue();
    }

    @Test
    void letsAnAdministratorWithAnAppGoOn() {
        given(accounts.current("keeper")).willReturn(new AccountMapper.Current(true, false, 1, true));
        assertThat(pass(true, Role.ADMIN, "/api/accounts")).isTrue();
    }

    private boolean pass(boolean required, Role role, String path) {
        Person person = new Person("keeper", "某人", role, "keeper", 1L, null, 1, false, true, false);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setUserPrincipal(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        SecondFactors factors = new SecondFactors(accounts, new SecondFactorProperties(required), null, null);
        return new SessionWatch(accounts, factors).preHandle(request, new MockHttpServletResponse(), this);
    }
}
