package io.sidan.bot.reply;

/** Where a template may be said. */
enum Audience {
    /** Anywhere: nothing in it is personal. */
    GROUP,
    /** Only to one person. */
    PRIVATE
}
