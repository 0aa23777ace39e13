package io.sidan.bot.intake.model;

import java.io.IOException;

/** A file of weights that is damaged, cut or of another kind. */
public final class UnreadableWeights extends IOException {

    UnreadableWeights(String why, Throwable cause) {
        super(why, cause);
    }
}
