package io.sidan.bot.reply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A channel to the outside that keeps what it was given, and fails when it is told to. */
public final class Line implements ReplySender {

    private final String name;
    private final boolean speaksPrivately;
    private final boolean forgives;
    private final Clock clock;
    private final List<Said> said = Collections.synchronizedList(new ArrayList<>());
    private volatile Function<Outgoing, SendFailed> fails = message -> null;
    private volatile Predicate<Addressee> reaches = to -> true;

    /** A message that has gone out. */
    public record Said(Instant at, Outgoing message) {

        public String text() {
            return message.text();
        }

        public String chat() {
            return message.chat();
        }
    }

    Line(String name, boolean speaksPrivately, boolean forgives, Clock clock) {
        this.name = name;
        this.speaksPrivately = speaksPrivately;
        this.forgives = forgives;
        this.clock = clock;
    }

    void failing(Function<Outgoing, SendFailed> how) {
        fails = how;
    }

    void reaching(Predicate<Addressee> whom) {
        reaches = whom;
    }

    public List<Said> said() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    /** The texts said in this chat, in their order. */
    public List<String> in(String chat) {
        return said().stream()
                .filter(each -> each.chat().equals(chat))
                .map(Said::text)
                .toList();
    }

    public void forget() {
        said.clear();
    }

    @Override
    public String channel() {
        return name;
    }

    @Override
    public String label() {
        return channel();
    }

    @Override
    public boolean reaches(Addressee to) {
        return (speaksPrivately || to.person() == null) && reaches.test(to);
    }

    @Override
    public Duration forgives() {
        return forgives ? Duration.ofDays(1) : Duration.ZERO;
    }

    @Override
    public Receipt send(Outgoing message) throws SendFailed {
        SendFailed failure = fails.apply(message);
        if (failure != null) {
            throw failure;
        }
        said.add(new Said(clock.instant(), message));
        return Receipt.SAID;
    }
}
