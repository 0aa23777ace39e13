package io.sidan.core.clock;

import java.time.Instant;

/**
 * One ring to come, or come, on a case's leg.
 *
 * @param basedOn the moment the rule counts from; a new date means a new alarm
 * @param at the moment the rule speaks of
 * @param rings when it may be heard: then, or on the next working morning
 */
record Alarm(Rule rule, Instant basedOn, Instant at, Instant rings) {

    Key key() {
        return new Key(rule.code(), basedOn);
    }

    /** What makes it the same alarm within a leg. */
    record Key(String rule, Instant basedOn) {}
}
