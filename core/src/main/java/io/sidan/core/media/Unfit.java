package io.sidan.core.media;

/** A picture that is not taken; the message tells its owner what to do instead. */
public final class Unfit extends RuntimeException {

    Unfit(String sentence) {
        super(sentence);
    }

    Unfit(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
