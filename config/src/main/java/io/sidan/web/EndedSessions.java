package io.sidan.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Who logs out while another request of the session is under way, such as the one that hears of changes, has done
 * nothing wrong: that request ends without keeping the session, where Redis's repository would fail it.
 */
@Component
class EndedSessions implements BeanPostProcessor {

    private static final Logger log = LoggerFactory.getLogger(EndedSessions.class);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof SessionRepository<?> sessions ? new Lenient<>(sessions) : bean;
    }

    private record Lenient<S extends Session>(SessionRepository<S> sessions) implements SessionRepository<S> {

        @Override
        public S createSession() {
            return sessions.createSession();
        }

        @Override
        public void save(S session) {
            try {
                sessions.save(session);
            } catch (IllegalStateException ended) {
                if (sessions.findById(session.getId()) != null) {
                    throw ended;
                }
                log.debug("a session ended before its last request did");
            }
        }

        @Override
        public S findById(String id) {
            return sessions.findById(id);
        }

        @Override
        public void deleteById(String id) {
            sessions.deleteById(id);
        }
    }
}
