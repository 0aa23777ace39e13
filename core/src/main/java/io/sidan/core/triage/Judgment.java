package io.sidan.core.triage;

import io.sidan.core.message.OutcomeKind;
import io.sidan.core.suggestion.Refusal;

/**
 * What a person says of a message: that it is a report, chatter, a question or a notice, or that it belongs to a case.
 *
 * @param kind null where it belongs to a case
 * @param into number of the case it belongs to, or null
 * @param category of a report, where the person knows it; else null
 */
public record Judgment(OutcomeKind kind, String into, String category) {

    public Judgment {
        if ((kind == null) == (into == null || into.isBlank())) {
            throw Refusal.incomplete("kind", "请选这条是什么，或者写明归到哪一件");
        }
    }
}
