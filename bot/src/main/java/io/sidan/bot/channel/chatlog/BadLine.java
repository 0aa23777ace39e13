package io.sidan.bot.channel.chatlog;

/** A line of a chat file that was skipped, with the reason in Chinese. */
public record BadLine(long number, String reason) {}
