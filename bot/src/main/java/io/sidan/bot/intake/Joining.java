package io.sidan.bot.intake;

import io.sidan.bot.intake.cases.OpenCase;
import io.sidan.bot.intake.conversation.Scene;
import io.sidan.core.message.OutcomeKind;

/** Which case a message belongs to, as what, and why. */
record Joining(OpenCase open, OutcomeKind as, double confidence, String why) {

    /** Who told of the case tells more of it; anybody else has it too. */
    static Joining byAnyone(Scene scene, OpenCase open, double confidence, String why) {
        boolean own = open.reporter().equals(scene.message().sender());
        return new Joining(open, own ? OutcomeKind.SUPPLEMENT : OutcomeKind.SUPPORT, confidence, why);
    }

    static Joining more(OpenCase open, double confidence, String why) {
        return new Joining(open, OutcomeKind.SUPPLEMENT, confidence, why);
    }
}
