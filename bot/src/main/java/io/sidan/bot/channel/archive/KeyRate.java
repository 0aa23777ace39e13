package io.sidan.bot.channel.archive;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.Provider;
import java.util.List;
import org.conscrypt.Conscrypt;
import tools.jackson.databind.json.JsonMapper;

/** How many random keys this machine opens in a second and nothing else: no archive is read faster. */
public final class KeyRate {

    private static final int WARM_UP = 2_000;
    private static final int MEASURED = 6_000;

    private KeyRate() {}

    /** Of the first envelopes of a recording, again and again. */
    public static double of(Recording recording, int threads) throws IOException, InterruptedException {
        Provider provider = Conscrypt.newProvider();
        try (KeyOpeners openers = new KeyOpeners(PrivateKeys.in(recording.keys(), provider), provider, threads);
                RecordedSource source = new RecordedSource(recording.envelopes(), new JsonMapper())) {
            List<Envelope> envelopes = source.pull(0, ArchiveSource.MOST);
            open(openers, envelopes, WARM_UP);
            long begun = System.nanoTime();
            long opened = open(openers, envelopes, MEASURED);
            return opened * 1e9 / (System.nanoTime() - begun);
        } catch (ArchiveFault unreadable) {
            throw new IOException(unreadable.getMessage());
        }
    }

    /** Microseconds of processor time a key costs, opened in this thread alone. */
    public static double micros(Recording recording) throws IOException {
        Provider provider = Conscrypt.newProvider();
        try (KeyOpeners openers = new KeyOpeners(PrivateKeys.in(recording.keys(), provider), provider, 1);
                RecordedSource source = new RecordedSource(recording.envelopes(), new JsonMapper())) {
            List<Envelope> envelopes = source.pull(0, ArchiveSource.MOST);
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            openers.here(envelopes);
            long begun = threads.getCurrentThreadCpuTime();
            openers.here(envelopes);
            return (threads.getCurrentThreadCpuTime() - begun) / 1e3 / envelopes.size();
        } catch (ArchiveFault unreadable) {
            throw new IOException(unreadable.getMessage());
        }
    }

    private static long open(KeyOpeners openers, List<Envelope> envelopes, int atLeast) throws InterruptedException {
        long opened = 0;
        while (opened < atLeast) {
            for (RandomKey key : openers.open(envelopes).keys()) {
                if (key.fault() != null) {
                    throw new IllegalStateException("a key of the recording cannot be opened: " + key.fault());
                }
                opened++;
            }
        }
        return opened;
    }
}
