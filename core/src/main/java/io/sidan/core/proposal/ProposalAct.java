package io.sidan.core.proposal;

import io.sidan.core.suggestion.Actor;
import java.time.Instant;
import java.util.List;

/**
 * A move about to be made, with everything it names looked up.
 *
 * @param unit code of the lead unit, or null
 * @param assisting codes of the assisting units
 * @param number the filing number it gets, or null
 */
record ProposalAct(
        ProposalMove move,
        Actor actor,
        ProposalDetails details,
        Instant at,
        String unit,
        List<String> assisting,
        String number,
        ProposalTerms terms) {}
