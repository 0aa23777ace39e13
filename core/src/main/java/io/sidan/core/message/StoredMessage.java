package io.sidan.core.message;

/**
 * A message as the store holds it.
 *
 * @param seq its place in the order of arrival of its township, from 1
 * @param silent imported: it causes no replies and starts no clocks
 */
public record StoredMessage(long id, long groupId, long seq, boolean silent, GroupMessage message) {}
