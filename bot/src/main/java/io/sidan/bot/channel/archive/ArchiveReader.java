package io.sidan.bot.channel.archive;

import io.sidan.bot.channel.archive.ReturnCode.Then;
import io.sidan.bot.inbox.Cursors;
import io.sidan.bot.inbox.Cursors.Reading;
import io.sidan.bot.inbox.Fenced;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Reads the archive, in one thread, as long as it holds the lease. */
final class ArchiveReader implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(ArchiveReader.class);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int DOUBLINGS = 6;

    private final Cursors cursors;
    private final ArchiveState state;
    private final ArchiveBell bell;
    private final ArchiveProperties archive;
    private final Session.Opener sessions;
    private volatile boolean stopping;
    private int faults;

    ArchiveReader(
            Cursors cursors, ArchiveState state, ArchiveBell bell, ArchiveProperties archive, Session.Opener sessions) {
        this.cursors = cursors;
        this.state = state;
        this.bell = bell;
        this.archive = archive;
        this.sessions = sessions;
    }

    @Override
    public void run() {
        while (!stopping) {
            Duration rest = archive.every();
            try {
                cursors.take(ArchiveStore.CHANNEL).ifPresent(this::hold);
            } catch (Failure failure) {
                rest = failure.rest();
            } catch (RuntimeException failure) {
                log.warn("the archive rests after a failure", failure);
                note("收存档时出错了，会自动再试：请管理员看日志");
            }
            pause(rest);
        }
    }

    void stop() {
        stopping = true;
    }

    private void hold(Reading reading) {
        try (Session session = sessions.open(reading)) {
            while (!stopping && cursors.renew(reading)) {
                boolean more = session.next();
                faults = 0;
                if (!more) {
                    session.tidy();
                    bell.await(archive.every(), () -> stopping || !cursors.renew(reading));
                }
            }
        } catch (Fenced gone) {
            log.info("{}; letting go", gone.getMessage());
        } catch (ArchiveFault fault) {
            throw failed(fault);
        } catch (LinkageError unusable) {
            throw failed(new ArchiveFault(ReturnCode.NO_LIBRARY, 0));
        } catch (InterruptedException stop) {
            stopping = true;
        } finally {
            cursors.release(reading);
        }
    }

    private Failure failed(ArchiveFault fault) {
        log.warn("{}", fault.getMessage());
        note(fault.getMessage());
        return new Failure(
                fault.code().then() == Then.WAIT
                        ? archive.patience()
                        : SOON.multipliedBy(1L << Math.min(faults++, DOUBLINGS)));
    }

    private void note(String sentence) {
        try {
            state.failed(sentence);
        } catch (DataAccessException unreachable) {
            log.debug("not noted: {}", unreachable.getMessage());
        }
    }

    private void pause(Duration rest) {
        try {
            for (long left = rest.toMillis(); left > 0 && !stopping; left -= 100) {
                Thread.sleep(Math.min(left, 100));
            }
        } catch (InterruptedException stop) {
            stopping = true;
        }
    }

    /** Said and noted already; now a rest. */
    private static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final Duration rest;

        Failure(Duration rest) {
            super(null, null, false, false);
            this.rest = rest;
        }

        Duration rest() {
            return rest;
        }
    }
}
