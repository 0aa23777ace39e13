package io.sidan.bot.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/** How others join a case: "me too", their own share of it, a cry right after it. */
final class Echoes {

    private static final int SHORT = 25;

    /** Shorter than this, a report of what the group talks about is one more voice. */
    private static final int CRY = 10;

    private static final Pattern ALSO = Pattern.compile("[也都]");

    private final Listener listener;
    private final Extractor extractor;

    Echoes(Listener listener, Extractor extractor) {
        this.listener = listener;
        this.extractor = extractor;
    }

    /** The case that a "me too" means: the one quoted, else the latest that fits; none while a group counts heads. */
    Optional<OpenCase> seconded(Scene scene) {
        if (scene.message().quoted().isPresent()) {
            return Threads.quoted(scene);
        }
        if (scene.isCounting(listener)) {
            return Optional.empty();
        }
        if (scene.heard().reading().namesAKind()) {
            return Threads.lately(scene, scene::speaksOf);
        }
        return scene.heard().seconds() ? Threads.talkedOf(scene) : Threads.justNow(scene);
    }

    /** The case that a short report has a share in: the same kind of matter, from no other spot. */
    Optional<OpenCase> shared(Scene scene) {
        String text = scene.heard().text();
        if (text.length() > SHORT) {
            return Optional.empty();
        }
        String category = extractor.category(scene.heard());
        String place = extractor.place(scene.heard());
        return Threads.quoted(scene)
                .or(() -> ALSO.matcher(text).find() || text.length() <= CRY
                        ? Threads.lately(scene, open -> open.sameKind(category))
                        : Optional.empty())
                .or(() -> scene.heard().ownShare() ? Threads.justNow(scene) : Optional.empty())
                .filter(open -> Spots.mayAgree(open.place(), place) || Spreading.is(text));
    }

    /** The case that others suffer from or cry for help in, right after it was told. */
    Optional<OpenCase> echoed(Scene scene) {
        Reading reading = scene.heard().reading();
        if (scene.message().quoted().isPresent()
                || reading.idle()
                || scene.heard().text().length() > 2 * SHORT) {
            return Optional.empty();
        }
        if (scene.heard().ownShare() || reading.has(Sense.DEMANDS)) {
            return Threads.justNow(scene);
        }
        boolean suffers = reading.has(Sense.FAULTS) || reading.has(Sense.PROBLEMS);
        return suffers ? Threads.justNow(scene).filter(scene::speaksOf) : Optional.empty();
    }
}
