package io.sidan.core.message;

/**
 * What intake decided about one message, with its reason.
 *
 * @param incident the case it belongs to, or null
 * @param number the case's short number for chat, or null
 * @param category two-level code such as {@code W2}, or null
 * @param place words of the message that find the spot, or null
 * @param households affected households the message states, or null
 * @param persons affected persons the message states, or null
 * @param confidential must not be answered in the open group
 * @param confidence 0 to 1
 * @param why the reason in Chinese; never quotes chatter
 */
public record Outcome(
        OutcomeKind kind,
        Long incident,
        Integer number,
        String category,
        Urgency urgency,
        String place,
        Integer households,
        Integer persons,
        boolean confidential,
        double confidence,
        String why) {

    /** The same, as sure as that for this reason. */
    public Outcome weighed(double newConfidence, String reason) {
        return new Outcome(
                kind,
                incident,
                number,
                category,
                urgency,
                place,
                households,
                persons,
                confidential,
                newConfidence,
                reason);
    }

    public static Outcome of(OutcomeKind kind, double confidence, String why) {
        return new Outcome(kind, null, null, null, null, null, null, null, false, confidence, why);
    }
}
