package io.sidan.core.proposal;

import io.sidan.core.suggestion.Actor;

/**
 * A proposal has moved; handled in the same transaction by whoever must tell somebody.
 *
 * @param move null where it was just written
 */
public record ProposalMoved(long id, long township, ProposalMove move, ProposalState to, Actor actor) {}
