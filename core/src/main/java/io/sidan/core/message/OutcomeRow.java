package io.sidan.core.message;

import java.time.Instant;

record OutcomeRow(long messageId, long groupId, int revision, Instant decidedAt, Outcome outcome) {}
