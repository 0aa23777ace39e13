package io.sidan.bot.inbox;

/** The right to drain a partition, as long as nobody came after. */
record Lease(int partition, String holder, long fence) {}
