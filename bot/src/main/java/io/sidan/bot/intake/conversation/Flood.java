package io.sidan.bot.intake.conversation;

import java.time.Duration;

/** One sender's flood of messages: faster than anybody types, shows pictures or forwards by hand. */
public final class Flood {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    /** An album has nine pictures, and some send two. */
    private static final int MOST = 20;

    private Flood() {}

    /** Whether the sender has said more within this second than is listened to. */
    public static boolean is(Scene scene) {
        return within(scene) >= MOST;
    }

    /** Whether this is the first message that is too many. */
    public static boolean begins(Scene scene) {
        return within(scene) == MOST;
    }

    /** Whether the sender has told of a case within this second already. */
    public static boolean hasJustTold(Scene scene) {
        return scene.ownRecent(A_SECOND)
                .limit(MOST)
                .anyMatch(said -> said.outcome().incident() != null);
    }

    private static long within(Scene scene) {
        return scene.ownRecent(A_SECOND).limit(MOST + 1).count();
    }
}
