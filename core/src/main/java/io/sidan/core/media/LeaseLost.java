package io.sidan.core.media;

/** What is being fetched is not wanted any more, or somebody else fetches it by now. */
final class LeaseLost extends RuntimeException {

    LeaseLost(long attachment) {
        super("attachment " + attachment);
    }
}
