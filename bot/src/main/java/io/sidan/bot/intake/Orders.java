package io.sidan.bot.intake;

import io.sidan.bot.command.ConfirmErase;
import io.sidan.bot.command.Erase;
import io.sidan.bot.command.Order;
import io.sidan.bot.command.Phrase;
import io.sidan.bot.command.Phrasebook;
import io.sidan.bot.command.Utterance;
import io.sidan.bot.intake.cases.OpenCase;
import io.sidan.bot.intake.conversation.Said;
import io.sidan.bot.intake.conversation.Scene;
import io.sidan.bot.intake.conversation.Threads;
import io.sidan.bot.intake.understanding.Heard;
import io.sidan.bot.intake.understanding.Impressions;
import io.sidan.core.message.OutcomeKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hears what is ordered of the bot, and which case is meant: by number, by quote, or by what was said before. */
final class Orders {

    private static final Duration CONFIRMS = Duration.ofMinutes(30);

    private final Impressions impressions;
    private final Ties ties = new Ties();

    Orders(Impressions impressions) {
        this.impressions = impressions;
    }

    Optional<Tied> of(Scene scene) {
        if (scene.heard().shows()) {
            return proof(scene);
        }
        if (!scene.heard().talks()) {
            return Optional.empty();
        }
        Utterance said = scene.impression().said();
        return scene.impression()
                .phrase()
                .flatMap(phrase -> tied(phrase, said, scene))
                .or(() -> said.bareNumber().flatMap(number -> numbered(number, said, scene)))
                .or(() -> said.byOfficial() ? proof(scene) : Optional.empty());
    }

    private Optional<Tied> tied(Phrase phrase, Utterance said, Scene scene) {
        return ties.of(phrase, said, scene).map(tie -> {
            Order order = new Order(
                    phrase,
                    tie.open().map(OpenCase::key).orElse(null),
                    tie.named(),
                    evidence(scene, tie.open()),
                    phrase.command() instanceof ConfirmErase && asksToErase(scene));
            return new Tied(order, tie.open());
        });
    }

    /** A bare number says which case an order before it meant, or asks how the own case stands. */
    private Optional<Tied> numbered(int number, Utterance said, Scene scene) {
        return scene.cases()
                .named(number)
                .flatMap(open -> lacking(scene)
                        .map(phrase -> phrase.about(number))
                        .or(() -> asksFor(open, said, scene)
                                ? Optional.of(Phrasebook.progress(number))
                                : Optional.empty())
                        .map(phrase -> new Tied(
                                new Order(phrase, open.key(), true, evidence(scene, Optional.of(open)), false),
                                Optional.of(open))));
    }

    private boolean asksFor(OpenCase open, Utterance said, Scene scene) {
        boolean own = open.reporter().equals(scene.message().sender());
        return said.privately() || own && !scene.isCounting(impressions);
    }

    /** The order that its sender was just asked back: which case? */
    private Optional<Phrase> lacking(Scene scene) {
        return lastOrder(scene)
                .filter(said -> said.outcome().incident() == null)
                .flatMap(this::phrase)
                .filter(phrase -> phrase.command().needsCase() && phrase.number() == null)
                .filter(phrase -> phrase.rest().isEmpty());
    }

    /** A picture or a sentence right after 好了 that came without. */
    private Optional<Tied> proof(Scene scene) {
        if (!scene.heard().role().official() || scene.heard().asksBriefly()) {
            return Optional.empty();
        }
        return lastOrder(scene)
                .filter(said -> isOpen(said, scene))
                .flatMap(said -> lastPhrase(scene)
                        .filter(phrase -> phrase.command().lacksProof(phrase))
                        .map(phrase -> completing(phrase, said, scene)));
    }

    /** Nothing completes what has ended meanwhile. */
    private static boolean isOpen(Said said, Scene scene) {
        Integer number = said.outcome().number();
        return number == null || scene.cases().numbered(number).isPresent();
    }

    private static Tied completing(Phrase phrase, Said said, Scene scene) {
        Optional<OpenCase> open = Optional.ofNullable(said.outcome().number()).flatMap(scene.cases()::numbered);
        Heard heard = scene.heard();
        List<String> pictures = heard.shows() ? List.of(heard.message().id()) : List.of();
        Phrase with = heard.shows() ? phrase : phrase.saying((phrase.rest() + " " + heard.text()).strip());
        return new Tied(new Order(with, open.map(OpenCase::key).orElse(null), true, pictures, true), open);
    }

    private static Optional<Said> lastOrder(Scene scene) {
        return orders(scene).findFirst();
    }

    /** What its sender ordered last; a number alone only said about which case. */
    private Optional<Phrase> lastPhrase(Scene scene) {
        return orders(scene).flatMap(said -> phrase(said).stream()).findFirst();
    }

    private static Stream<Said> orders(Scene scene) {
        return scene.ownRecent(Threads.OWN).takeWhile(said -> said.outcome().kind() == OutcomeKind.COMMAND);
    }

    private Optional<Phrase> phrase(Said said) {
        return impressions.of(said.message()).phrase();
    }

    private boolean asksToErase(Scene scene) {
        return scene.ownRecent(CONFIRMS)
                .filter(said -> said.outcome().kind() == OutcomeKind.COMMAND)
                .anyMatch(said -> phrase(said)
                        .filter(phrase -> phrase.command() instanceof Erase)
                        .isPresent());
    }

    private List<String> evidence(Scene scene, Optional<OpenCase> open) {
        return scene.ownRecent(Threads.OWN)
                .filter(said -> said.message().type().shows())
                .filter(said -> said.outcome().incident() == null
                        || open.filter(one -> one.key() == said.outcome().incident())
                                .isPresent())
                .map(said -> said.message().id())
                .toList();
    }
}
