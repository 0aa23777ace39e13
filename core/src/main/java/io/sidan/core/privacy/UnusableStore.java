package io.sidan.core.privacy;

/** The store or its key cannot be used as they are; the message is a sentence for the operator. */
public final class UnusableStore extends RuntimeException {

    UnusableStore(String sentence) {
        super(sentence);
    }
}
