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

    /** What has to be set for it, in the order in which somebody sets it. */
    default List<Setting> settings() {
        return List.of();
    }

    /** Our own addresses that are to be copied into the other end's pages. */
    default List<Address> addresses() {
        return List.of();
    }

    /** What else somebody has to mind there; each a sentence. */
    default List<String> hints() {
        return List.of();
    }

    /**
     * Something to be set; never what it is set to.
     *
     * @param name of the environment variable
     */
    record Setting(String label, String name, boolean set) {}

    /** @param path of ours, such as /channel/wecom/app */
    record Address(String label, String path) {}

    /** Asks whoever is at the other end, and says what is wrong; empty: nothing. May take some seconds. */
    default List<String> check() {
        return faults();
    }
}
