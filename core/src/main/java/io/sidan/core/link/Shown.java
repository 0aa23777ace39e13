package io.sidan.core.link;

import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.CaseMedia.Enclosed;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Reason;
import io.sidan.core.suggestion.State;
import io.sidan.core.suggestion.SuggestionSearch.Answered;
import io.sidan.core.suggestion.SuggestionSearch.Detail;
import io.sidan.core.suggestion.SuggestionSearch.Listed;
import io.sidan.core.suggestion.SuggestionSearch.Moved;
import io.sidan.core.suggestion.SuggestionSearch.Possible;
import io.sidan.core.suggestion.SuggestionSearch.Said;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A case as it is shown to who comes by a link: in plain words, numbers masked, no names of persons, no notes that staff
 * made for themselves. A resident sees the own words alone.
 *
 * @param sentence how it stands, in one sentence for this person
 * @param mergedFrom the case the link was made for, where it was merged into this one; else null
 * @param door where it is taken on, of a case that is not handled here; else null
 * @param words what was told
 * @param moves what this person may do now
 */
public record Shown(
        Role role,
        String number,
        State state,
        String stateLabel,
        String sentence,
        String mergedFrom,
        String door,
        String category,
        String place,
        Urgency urgency,
        String unit,
        Instant openedAt,
        Instant dueAt,
        int round,
        int version,
        List<Told> words,
        List<Event> history,
        List<Reply> answers,
        List<Possible> moves) {

    /** What people other than staff said while it went its way. */
    private static final Set<Move> TOLD_TO_UNITS = EnumSet.of(
            Move.DISPATCH,
            Move.REASSIGN,
            Move.SIGN,
            Move.ASK_RETURN,
            Move.RULE_RETURN,
            Move.ASK_EXTENSION,
            Move.RULE_EXTENSION,
            Move.ANSWER,
            Move.RATE,
            Move.REWORK,
            Move.SUPERVISE);

    private static final Set<Move> HIDDEN =
            EnumSet.of(Move.NOTE, Move.UNDO, Move.PROMOTE, Move.REMIND, Move.CONCEAL, Move.REVEAL);

    public record Told(Instant at, String type, String text, List<Enclosed> media) {}

    /**
     * A step on its way.
     *
     * @param words empty where they are not for this person; likewise the photos
     */
    public record Event(Instant at, String label, String by, String words, List<Enclosed> photos) {}

    public record Reply(
            int round,
            AnswerClass answerClass,
            String meaning,
            String unit,
            String words,
            List<String> evidence,
            Instant at,
            List<Enclosed> photos) {}

    static Shown of(Link link, Detail detail, Set<Move> moves) {
        Listed listed = detail.suggestion();
        Optional<Reason> reason = link.role() == Role.UNIT ? Optional.empty() : Plain.reason(detail);
        String mergedFrom = listed.number().equals(link.number()) ? null : link.number();
        return new Shown(
                link.role(),
                listed.number(),
                listed.state(),
                listed.stateLabel(),
                Plain.sentence(link, listed, mergedFrom, reason),
                mergedFrom,
                reason.map(Reason::door).orElse(null),
                listed.categoryName(),
                listed.place(),
                listed.urgency(),
                listed.unit(),
                listed.openedAt(),
                listed.dueAt(),
                listed.round(),
                listed.version(),
                detail.messages().stream().map(Shown::told).toList(),
                detail.steps().stream()
                        .filter(step -> step.move() == null || !HIDDEN.contains(step.move()))
                        .map(step -> event(step, link.role()))
                        .toList(),
                detail.answers().stream().map(Shown::reply).toList(),
                detail.moves().stream()
                        .filter(possible -> moves.contains(possible.move()))
                        .toList());
    }

    private static Told told(Said said) {
        return new Told(said.at(), said.type(), said.text(), said.media());
    }

    private static Event event(Moved step, Role reader) {
        boolean told = reader == Role.DEPUTY || (reader == Role.UNIT && TOLD_TO_UNITS.contains(step.move()));
        return new Event(
                step.at(),
                step.label(),
                step.role().label(),
                told ? step.words() : "",
                told ? step.photos() : List.of());
    }

    private static Reply reply(Answered answered) {
        return new Reply(
                answered.round(),
                answered.answerClass(),
                answered.answerClass() == null ? "" : answered.answerClass().label(),
                answered.unit(),
                answered.words(),
                answered.evidence(),
                answered.at(),
                answered.photos());
    }
}
