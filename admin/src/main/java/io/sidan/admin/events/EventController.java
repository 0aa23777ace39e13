package io.sidan.admin.events;

import io.sidan.admin.account.Person;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What changes, as it changes: server-sent events for the panel. */
@RestController
class EventController {

    private final Streams streams;
    private final Broadcast broadcast;

    EventController(Streams streams, Broadcast broadcast) {
        this.streams = streams;
        this.broadcast = broadcast;
    }

    /** Events {@code open} and {@code changed}: numbers of cases and whether the queue changed, nothing of what they say. */
    @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@AuthenticationPrincipal Person person, HttpSession session, HttpServletResponse response)
            throws IOException {
        response.setHeader("X-Accel-Buffering", "no"); // a proxy in front is not to hold it back
        broadcast.listen();
        return streams.open(person, session.getId()).begin();
    }
}
