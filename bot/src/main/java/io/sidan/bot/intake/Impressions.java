package io.sidan.bot.intake;

import io.sidan.bot.command.Phrasebook;
import io.sidan.bot.command.Utterance;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.roster.PrivateChat;
import java.util.Optional;

/** Hears messages one by one; remembers nothing, so that several threads may use it. */
final class Impressions {

    private final Listener listener;
    private final Detector detector;
    private final Extractor extractor;

    Impressions(Listener listener, Detector detector, Extractor extractor) {
        this.listener = listener;
        this.detector = detector;
        this.extractor = extractor;
    }

    Impression of(GroupMessage message) {
        return of(message, message.text());
    }

    /** The message as if it had these words, to read it together with what its sender said before. */
    Impression of(GroupMessage message, String words) {
        Heard heard = listener.hear(message, words);
        Utterance said = utterance(heard);
        return new Impression(
                heard,
                said,
                heard.talks() ? Phrasebook.hear(said) : Optional.empty(),
                detector.judge(heard),
                extractor);
    }

    /** What its words alone say, whoever speaks and however it sounds. */
    Finding weigh(Heard heard) {
        return detector.weigh(heard);
    }

    private static Utterance utterance(Heard heard) {
        GroupMessage message = heard.message();
        return Utterance.of(
                heard.text(),
                heard.role().inRoster(),
                message.quoted().isPresent(),
                PrivateChat.isOne(message.group()));
    }
}
