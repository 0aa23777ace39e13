package io.sidan.bot.channel.archive;

import java.util.List;

/** Where a company's archived messages come from. One thread at a time may use it. */
interface ArchiveSource extends AutoCloseable {

    int MOST = 1_000;

    /**
     * The envelopes behind a place in the archive, in order; none where there are no more.
     *
     * @param most at most {@link #MOST}
     */
    List<Envelope> pull(long after, int most) throws ArchiveFault;

    /** The message in JSON, by the random key that the company's private key gave. */
    String open(String key, String words) throws ArchiveFault;

    /**
     * A part of a picture, voice or file, at most 512 KB.
     *
     * @param index where the part before ended, as that said; empty for the first
     */
    MediaPart part(String file, String index) throws ArchiveFault;

    @Override
    void close();
}
