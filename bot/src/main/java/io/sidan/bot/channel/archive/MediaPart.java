package io.sidan.bot.channel.archive;

/**
 * A part of a file.
 *
 * @param next what to ask for the next part with
 * @param last whether there is none
 */
record MediaPart(byte[] bytes, String next, boolean last) {}
