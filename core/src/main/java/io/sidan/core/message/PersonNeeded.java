package io.sidan.core.message;

/**
 * A message has come that a person must look at; told in the transaction that gives it its outcome.
 *
 * @param group id of the group it was posted in
 */
public record PersonNeeded(long group) {}
