package io.sidan.bot.channel;

import java.util.List;

/** What there is to say about a channel: each folder that has anything to set up brings one. */
public interface ChannelCheck {

    /** Such as app, kf, bridge. */
    String code();

    String label();

    /** Whether it is set up to run. */
    boolean isOn();

    /** What somebody has to do to switch it on, while it is off. */
    String howToStart();

    /** What is known to be wrong, in words a person can act on, without asking anybody; empty: nothing. */
    List<String> faults();

    /** Asks whoever is at the other end, and says what is wrong; empty: nothing. May take some seconds. */
    default List<String> check() {
        return faults();
    }
}
