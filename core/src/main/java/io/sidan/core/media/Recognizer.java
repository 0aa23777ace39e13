package io.sidan.core.media;

/** A machine that reads words in pictures or hears them in voice; asked by one thread, one thing at a time. */
public interface Recognizer {

    /** What it reads. */
    MediaKind kind();

    /** Whether it is of use to ask it now. */
    boolean isReady();

    /**
     * The words in it; empty where there are none.
     *
     * @throws MediaUnavailable where it could not be read, now or ever
     */
    String read(Kept.Bytes bytes) throws MediaUnavailable;
}
