package io.sidan.core.message;

import java.time.Instant;

/**
 * A message as the store holds it.
 *
 * @param seq its place in the order of arrival of its township, from 1
 * @param silent imported: it causes no replies and starts no clocks
 */
public record StoredMessage(
        long id, long groupId, long seq, boolean silent, Instant receivedAt, GroupMessage message) {}
