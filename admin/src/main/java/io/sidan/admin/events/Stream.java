package io.sidan.admin.events;

import io.sidan.admin.account.Person;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Executor;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One panel that listens. A slow reader holds up nobody: what comes while a write goes on is told together afterwards.
 */
final class Stream {

    private static final long NO_TIMEOUT = 0;
    private static final long RECONNECT_MILLIS = 3_000;

    private final Person person;
    private final String session;
    private final Executor executor;
    private final SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
    private News waiting;
    private boolean beats;
    private boolean writing;

    Stream(Person person, String session, Executor executor) {
        this.person = person;
        this.session = session;
        this.executor = executor;
    }

    Person person() {
        return person;
    }

    String session() {
        return session;
    }

    /** To be answered to the request; tells at once that it is open. */
    SseEmitter begin() throws IOException {
        emitter.send(
                SseEmitter.event().name("open").reconnectTime(RECONNECT_MILLIS).data("{}"));
        return emitter;
    }

    void whenOver(Runnable forget) {
        emitter.onCompletion(forget);
        emitter.onError(lost -> forget.run());
    }

    boolean hears(long township) {
        return person.township() == null || person.township() == township;
    }

    synchronized void tell(News news) {
        waiting = waiting == null ? news : waiting.and(news);
        write();
    }

    synchronized void beat() {
        beats = true;
        write();
    }

    void end() {
        emitter.complete();
    }

    private void write() {
        if (!writing) {
            writing = true;
            executor.execute(this::writeAll);
        }
    }

    private void writeAll() {
        for (SseEventBuilder event = next(); event != null; event = next()) {
            try {
                emitter.send(event);
            } catch (IOException | IllegalStateException gone) {
                return; // the container has told whoever must forget this stream
            }
        }
    }

    private synchronized SseEventBuilder next() {
        if (waiting != null) {
            News news = waiting;
            waiting = null;
            return SseEmitter.event().name("changed").data(new Changed(news));
        }
        if (beats) {
            beats = false;
            return SseEmitter.event().comment("");
        }
        writing = false;
        return null;
    }

    /** What the page is told. */
    record Changed(Set<String> cases, boolean many, boolean queue) {

        Changed(News news) {
            this(news.cases(), news.many(), news.queue());
        }
    }
}
