package io.sidan.core.clock;

/** A rule was added or changed; told in the same transaction. */
record RulesChanged() {}
