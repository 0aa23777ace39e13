package io.sidan.core.triage;

import io.sidan.core.suggestion.State;
import java.time.Instant;

/**
 * An open case that may be the same matter.
 *
 * @param percent how sure the machine was when it heard both: of a hundred pairs as like as these so many were one matter
 */
public record Alike(String number, String title, State state, String stateLabel, Instant openedAt, int percent) {}
