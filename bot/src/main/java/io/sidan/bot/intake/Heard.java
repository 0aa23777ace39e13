package io.sidan.bot.intake;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;

/**
 * A message as intake hears it.
 *
 * @param text its words without what the eye does not see, cut to a readable length
 * @param reading the words of the list in that text
 */
record Heard(GroupMessage message, Role role, String text, Reading reading) {

    boolean wordless() {
        return text.isBlank();
    }

    /** The part of the letters and digits that such words make up, 0 to 1. */
    double share(Sense sense) {
        long letters = text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '+')
                .count();
        int covered =
                reading.hits(sense).mapToInt(hit -> hit.end() - hit.start() + 1).sum();
        return letters == 0 ? 0 : (double) covered / letters;
    }

    boolean is(MessageType type) {
        return message.type() == type;
    }

    boolean shows() {
        return is(MessageType.IMAGE) || is(MessageType.VIDEO);
    }
}
