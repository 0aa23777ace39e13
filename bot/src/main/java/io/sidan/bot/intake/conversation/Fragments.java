package io.sidan.bot.intake.conversation;

import io.sidan.bot.intake.understanding.Impression;
import io.sidan.bot.intake.understanding.Impressions;
import io.sidan.core.message.OutcomeKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a sender said or showed in the last minutes that waits for a problem to belong to. */
public final class Fragments {

    private static final Set<OutcomeKind> WAITING =
            EnumSet.of(OutcomeKind.SUPPLEMENT, OutcomeKind.UNSURE, OutcomeKind.QUESTION);

    private final Impressions impressions;

    public Fragments(Impressions impressions) {
        this.impressions = impressions;
    }

    /** The earliest first. */
    public List<Said> before(Scene scene) {
        return waiting(scene)
                .sorted((a, b) -> a.message().at().compareTo(b.message().at()))
                .toList();
    }

    public List<Said> picturesBefore(Scene scene) {
        return before(scene).stream()
                .filter(said -> said.message().type().shows())
                .toList();
    }

    /** This message read together with the words before it, where there are some. */
    public Optional<Impression> joined(Scene scene) {
        String before =
                before(scene).stream().map(said -> said.message().text()).collect(Collectors.joining(" "));
        return before.isBlank() || scene.heard().wordless()
                ? Optional.empty()
                : Optional.of(impressions.of(
                        scene.message(), before.strip() + " " + scene.heard().text()));
    }

    private Stream<Said> waiting(Scene scene) {
        return scene.ownRecent(Threads.OWN)
                .filter(said ->
                        said.outcome().incident() == null && said.outcome().kind() != OutcomeKind.COMMAND)
                .filter(said -> WAITING.contains(said.trace(impressions).kind()));
    }
}
