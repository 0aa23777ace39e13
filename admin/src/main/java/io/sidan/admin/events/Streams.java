package io.sidan.admin.events;

import io.sidan.admin.account.LiveSessions;
import io.sidan.admin.account.Person;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The panels that listen to this process. A stream ends with the session that opened it. */
@Component
class Streams {

    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private final LiveSessions sessions;
    private final AsyncTaskExecutor executor;

    Streams(LiveSessions sessions, @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.sessions = sessions;
        this.executor = executor;
    }

    Stream open(Person person, String session) {
        Stream stream = new Stream(person, session, executor);
        stream.whenOver(() -> open.remove(stream));
        open.add(stream);
        return stream;
    }

    void deliver(News news) {
        open.stream().filter(stream -> stream.hears(news.township())).forEach(stream -> stream.tell(news));
    }

    /** Keeps proxies from hanging up, notices who has gone, and ends what outlived its session. */
    @Scheduled(fixedDelayString = "${sidan.events.heartbeat}", initialDelayString = "${sidan.events.heartbeat}")
    void beat() {
        for (Stream stream : open) {
            if (sessions.isLive(stream.person(), stream.session())) {
                stream.beat();
            } else {
                stream.end();
            }
        }
    }

    /** A server that stops does not wait for readers. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        open.forEach(Stream::end);
    }
}
