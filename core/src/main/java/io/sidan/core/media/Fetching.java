package io.sidan.core.media;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Brings what channels announced, part after part. Whoever fetches an attachment holds a lease on its row; after a
 * restart it goes on behind the last part that was recorded. What fails is tried again later and at last given up, with
 * a reason for staff; messages never wait for it.
 */
@Service
public class Fetching {

    private static final Logger log = LoggerFactory.getLogger(Fetching.class);
    private static final int MOST_DOUBLINGS = 10;

    private final AttachmentMapper attachments;
    private final Carrier carrier;
    private final MediaProperties media;
    private final Clock clock;

    Fetching(AttachmentMapper attachments, Carrier carrier, MediaProperties media, Clock clock) {
        this.attachments = attachments;
        this.carrier = carrier;
        this.media = media;
        this.clock = clock;
    }

    /** Fetches what is due of the source's channel; answers how many attachments it turned to. */
    public int round(MediaSource source) {
        int turned = 0;
        for (long id : attachments.due(source.channel(), clock.instant(), media.batch())) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            String holder = UUID.randomUUID().toString();
            if (attachments.take(id, holder, clock.instant(), clock.instant().plus(media.lease())) == 1) {
                fetch(attachments.taken(id, holder), holder, source);
                turned++;
            }
        }
        return turned;
    }

    private void fetch(Awaited awaited, String holder, MediaSource source) {
        try {
            carrier.bring(awaited, holder, source);
        } catch (MediaUnavailable unavailable) {
            settle(awaited, holder, unavailable.getMessage(), unavailable.isRetryable());
        } catch (LeaseLost gone) {
            log.debug("attachment {} is no longer to be fetched here", awaited.id());
            carrier.clear(awaited);
        } catch (NoRoom full) {
            log.warn("no room for attachment {}", awaited.id());
            settle(awaited, holder, full.getMessage(), true);
        } catch (RuntimeException failure) {
            if (Thread.currentThread().isInterrupted()) {
                return; // the process ends: another takes over where this one was
            }
            log.warn("fetching attachment {} of {} failed", awaited.id(), awaited.channel(), failure);
            settle(awaited, holder, "取的时候出错了，请管理员看日志", true);
        }
    }

    private void settle(Awaited awaited, String holder, String reason, boolean retryable) {
        Awaited now = attachments.taken(awaited.id(), holder);
        if (now == null) {
            carrier.clear(awaited);
        } else if (retryable && now.setbacks() < media.tries()) {
            attachments.putOff(awaited.id(), holder, reason, clock.instant().plus(pause(now.setbacks())));
        } else if (attachments.fail(awaited.id(), holder, reason) == 1) {
            log.warn("gave up attachment {} of {}: {}", awaited.id(), awaited.channel(), reason);
            carrier.clear(awaited);
        }
    }

    private Duration pause(int setbacks) {
        return media.backoff().multipliedBy(1L << Math.min(setbacks - 1, MOST_DOUBLINGS));
    }
}
