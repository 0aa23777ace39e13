package io.sidan.core.media;

/** A channel cannot bring what it announced; the message says why, in words for staff. */
public final class MediaUnavailable extends Exception {

    private final boolean retryable;

    private MediaUnavailable(String reason, boolean retryable, Throwable cause) {
        super(reason, cause);
        this.retryable = retryable;
    }

    /** It may work later. */
    public static MediaUnavailable now(String reason, Throwable cause) {
        return new MediaUnavailable(reason, true, cause);
    }

    /** It will never work. */
    public static MediaUnavailable forGood(String reason) {
        return new MediaUnavailable(reason, false, null);
    }

    public boolean isRetryable() {
        return retryable;
    }
}
