package io.sidan.bot.channel.archive;

/** What every session of the reader works with. */
record Workshop(
        KeyRing ring,
        KeyOpeners openers,
        PullRate rate,
        ArchiveStore store,
        ArchiveState state,
        Gaps gaps,
        UnopenedEnvelopes unopened) {}
