package io.sidan.core.suggestion;

/**
 * Somebody who told of a case: its reporter or a supporter.
 *
 * @param person the channel's id of the person
 * @param group code of the chat it was told in
 */
public record Teller(String person, String group) {}
