package io.sidan.bot.channel.archive;

import io.sidan.bot.channel.archive.Gaps.Gap;
import io.sidan.bot.inbox.Cursors.Reading;
import java.util.List;

/** One reader's time with the archive: from the place reached on, haul by haul. */
final class Session implements AutoCloseable {

    private final ArchiveSource source;
    private final PullRate rate;
    private final ArchiveStore store;
    private final ArchiveState state;
    private final Gaps gaps;
    private final Reading reading;
    private final int batch;
    private final Opening opening;
    private final Pipeline pipeline;
    private final SecondTry secondTry;

    /** The place up to which all is in the pipeline. */
    private long reached;

    /** The place the archive is asked behind: {@link #reached}, but where that has expired. */
    private long asked;

    private boolean expired;

    Session(Reading reading, ArchiveSource source, Workshop workshop, ArchiveProperties archive) {
        this.reading = reading;
        this.source = source;
        this.rate = workshop.rate();
        this.store = workshop.store();
        this.state = workshop.state();
        this.gaps = workshop.gaps();
        this.batch = archive.batch();
        this.opening = new Opening(workshop.openers(), source);
        this.pipeline = new Pipeline(opening, (haul, opened) -> store.store(reading, haul, opened));
        this.secondTry = new SecondTry(reading, opening, workshop);
        this.reached = store.reached();
        this.asked = reached;
    }

    interface Opener {
        Session open(Reading reading) throws ArchiveFault;
    }

    /** Pulls the next haul; answers whether there was one. */
    boolean next() throws ArchiveFault, InterruptedException {
        List<Envelope> pulled = pull();
        state.pulled(pulled.size() == batch);
        if (pulled.isEmpty()) {
            pipeline.flush();
            return false;
        }
        if (asked < reached) {
            catchUp(pulled);
        } else {
            take(pulled);
        }
        return true;
    }

    /** When there is nothing new: what is missing, and what could not be read. */
    void tidy() throws ArchiveFault, InterruptedException {
        for (Gap gap : gaps.toAsk(1)) {
            store.fill(reading, gap, opening.open(missing(gap)));
        }
        secondTry.ifWorthwhile();
    }

    @Override
    public void close() {
        pipeline.close();
        source.close();
    }

    private void take(List<Envelope> pulled) throws ArchiveFault, InterruptedException {
        secondTry.lookForKeys();
        Haul haul = Haul.of(reached, pulled);
        pipeline.add(haul);
        if (haul.isStuck()) {
            pipeline.flush();
            throw new ArchiveFault(ReturnCode.WENT_BACK, 0);
        }
        reached = haul.to();
        asked = reached;
    }

    /** From the oldest that is kept on, what was read already is passed over. */
    private void catchUp(List<Envelope> pulled) throws ArchiveFault, InterruptedException {
        long last = pulled.stream().mapToLong(Envelope::seq).max().orElseThrow();
        if (last <= asked) {
            throw new ArchiveFault(ReturnCode.WENT_BACK, 0);
        }
        asked = last;
        List<Envelope> fresh =
                pulled.stream().filter(envelope -> envelope.seq() > reached).toList();
        if (!fresh.isEmpty()) {
            take(fresh);
        }
    }

    /** Where what comes next has expired, the oldest that is still kept comes next: the gap is noted by itself. */
    private List<Envelope> pull() throws ArchiveFault, InterruptedException {
        rate.await();
        try {
            return source.pull(asked, batch);
        } catch (ArchiveFault fault) {
            if (fault.code() != ReturnCode.EXPIRED || expired) {
                throw fault;
            }
            expired = true;
            asked = 0;
            return pull();
        }
    }

    /** What the archive has of it now; nothing where it has expired. */
    private List<Envelope> missing(Gap gap) throws ArchiveFault, InterruptedException {
        rate.await();
        try {
            return source.pull(gap.afterSeq(), gap.size()).stream()
                    .filter(gap::holds)
                    .toList();
        } catch (ArchiveFault fault) {
            if (fault.code() != ReturnCode.EXPIRED) {
                throw fault;
            }
            return List.of();
        }
    }
}
