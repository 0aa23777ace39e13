package io.sidan.bot.channel.simulator;

/** How a replay stands. */
enum ReplayState {
    PLAYING,
    PAUSED,
    DONE
}
