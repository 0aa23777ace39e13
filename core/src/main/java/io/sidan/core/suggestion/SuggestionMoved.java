package io.sidan.core.suggestion;

/**
 * A case has moved; handled in the same transaction by whoever must tell somebody.
 *
 * @param move null where it was opened as a candidate
 * @param from null where it was opened
 * @param details what came with the move
 * @param supporter the channel's id of who spoke of it too, and had not before; null for other moves
 * @param silent imported: nobody is told
 */
public record SuggestionMoved(
        long id,
        String number,
        Move move,
        State from,
        State to,
        Actor actor,
        Details details,
        String supporter,
        boolean silent) {}
