package io.sidan.core.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The clocks of all open cases. Any number of processes may ring them: each alarm rings once. */
@Service
public class Clocks {

    private static final Logger log = LoggerFactory.getLogger(Clocks.class);

    /** A case whose clock cannot be looked at is tried again so much later, and holds up no other. */
    private static final Duration TRIED_AGAIN = Duration.ofHours(1);

    private final Waits waits;
    private final Look look;
    private final int batch;

    Clocks(Waits waits, Look look, ClockProperties clock) {
        this.waits = waits;
        this.look = look;
        this.batch = clock.batch();
    }

    /** Rings all that is due by this moment, in small transactions; answers how many alarms rang. */
    public int ring(Instant now) {
        return waits.townshipsDue(now).stream()
                .mapToInt(township -> ring(township, now))
                .sum();
    }

    private int ring(long township, Instant now) {
        int rung = 0;
        List<Long> due;
        do {
            due = waits.due(township, now, batch);
            rung += ring(township, due, now);
        } while (due.size() == batch);
        return rung;
    }

    private int ring(long township, List<Long> due, Instant now) {
        try {
            return due.isEmpty() ? 0 : look.at(township, due, now);
        } catch (RuntimeException e) {
            log.warn("{} clocks of township {} are looked at one by one", due.size(), township, e);
            return due.stream()
                    .mapToInt(suggestion -> ringAlone(township, suggestion, now))
                    .sum();
        }
    }

    private int ringAlone(long township, long suggestion, Instant now) {
        try {
            return look.at(township, List.of(suggestion), now);
        } catch (RuntimeException e) {
            log.error("the clock of case {} could not be looked at", suggestion, e);
            look.postpone(township, suggestion, now.plus(TRIED_AGAIN));
            return 0;
        }
    }
}
