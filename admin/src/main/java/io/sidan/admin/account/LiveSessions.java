package io.sidan.admin.account;

import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Whether a session still holds, for what goes on after the request that it came with. */
@Component
public class LiveSessions {

    private final SessionRepository<? extends Session> sessions;
    private final AccountMapper accounts;

    LiveSessions(SessionRepository<? extends Session> sessions, AccountMapper accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /** It was neither ended nor has it expired, and the account is as it was when it began. Looking does not prolong it. */
    public boolean isLive(Person person, String session) {
        AccountMapper.Current current = accounts.current(person.username());
        return current != null
                && current.active()
                && current.generation() == person.generation()
                && sessions.findById(session) != null;
    }
}
