package io.sidan.bot.channel.archive;

import java.util.ArrayList;
import java.util.List;

/** Opens envelopes: their random keys in parallel, their words by the source, one after the other. */
final class Opening {

    private final KeyOpeners openers;
    private final ArchiveSource source;

    Opening(KeyOpeners openers, ArchiveSource source) {
        this.openers = openers;
        this.source = source;
    }

    KeyOpeners.Opening begin(List<Envelope> envelopes) {
        return openers.open(envelopes);
    }

    List<Opened> end(List<Envelope> envelopes, KeyOpeners.Opening begun) throws InterruptedException {
        List<RandomKey> keys = begun.keys();
        List<Opened> opened = new ArrayList<>(envelopes.size());
        for (int i = 0; i < keys.size(); i++) {
            opened.add(opened(envelopes.get(i), keys.get(i)));
        }
        return opened;
    }

    List<Opened> open(List<Envelope> envelopes) throws InterruptedException {
        return end(envelopes, begin(envelopes));
    }

    /** One that cannot be opened holds up nobody, whatever the fault. */
    private Opened opened(Envelope envelope, RandomKey key) {
        if (key.fault() != null) {
            return Opened.not(envelope, key.fault());
        }
        try {
            return Opened.of(envelope, source.open(key.text(), envelope.words()));
        } catch (ArchiveFault fault) {
            return Opened.not(envelope, Unopened.REFUSED);
        }
    }
}
