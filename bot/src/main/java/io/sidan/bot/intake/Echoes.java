package io.sidan.bot.intake;

import java.util.Optional;

/** How others join a case: "me too", their own share of it, a cry right after it. */
final class Echoes {

    private static final int SHORT = 25;

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
        return scene.heard().seconds() ? Threads.lately(scene, open -> true) : Threads.justNow(scene);
    }

    /** The case that a short report has a share in: the same kind of matter, from no other spot. */
    Optional<OpenCase> shared(Scene scene) {
        if (scene.heard().text().length() > SHORT) {
            return Optional.empty();
        }
        String category = extractor.category(scene.heard());
        String place = extractor.place(scene.heard());
        return Threads.quoted(scene)
                .or(() -> Threads.lately(scene, open -> open.sameKind(category)))
                .or(() -> scene.heard().ownShare() ? Threads.justNow(scene) : Optional.empty())
                .filter(open -> Spots.mayAgree(open.place(), place));
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
