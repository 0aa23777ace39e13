package io.sidan.bot.channel.archive;

import io.sidan.bot.channel.archive.UnopenedEnvelopes.Aside;
import io.sidan.bot.inbox.Cursors.Reading;
import java.util.List;

/** Tries the envelopes put aside once more: when the reader starts, and each time the folder of keys has changed. */
final class SecondTry {

    private static final int AT_ONCE = 500;

    private final Reading reading;
    private final Opening opening;
    private final Workshop workshop;
    private boolean due = true;

    SecondTry(Reading reading, Opening opening, Workshop workshop) {
        this.reading = reading;
        this.opening = opening;
        this.workshop = workshop;
    }

    /** Takes the keys that have arrived since; they are for what comes next, too. */
    void lookForKeys() {
        if (workshop.ring().haveChanged()) {
            workshop.openers().use(workshop.ring().keys());
            due = true;
        }
    }

    void ifWorthwhile() throws InterruptedException {
        lookForKeys();
        if (due) {
            all();
            due = false;
        }
    }

    private void all() throws InterruptedException {
        long through = 0;
        List<Aside> asides;
        do {
            asides = workshop.unopened().after(through, AT_ONCE);
            if (!asides.isEmpty()) {
                workshop.store()
                        .retry(
                                reading,
                                asides,
                                opening.open(
                                        asides.stream().map(Aside::envelope).toList()));
                through = asides.get(asides.size() - 1).id();
            }
        } while (asides.size() == AT_ONCE);
    }
}
