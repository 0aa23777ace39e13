package io.sidan.core.triage;

import io.sidan.core.suggestion.State;
import java.time.Instant;

/**
 * An open case that may be the same matter.
 *
 * @param percent how alike, 50 to 100
 */
public record Alike(String number, String title, State state, String stateLabel, Instant openedAt, int percent) {}
