package io.sidan.bot.intake.understanding;

import io.sidan.bot.command.Phrasebook;
import io.sidan.bot.command.Utterance;
import io.sidan.bot.intake.place.Places;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.roster.PrivateChat;
import io.sidan.core.roster.Roster;
import java.util.Optional;

/** Hears messages one by one; remembers nothing, so that several threads may use it. */
public final class Impressions {

    private final Listener listener;
    private final Detector detector;
    private final Extractor extractor;

    public Impressions(Roster roster, Knowledge knowledge) {
        Places places = new Places(roster, knowledge.words().vague());
        listener = new Listener(new Speakers(roster), knowledge.words(), places);
        detector = new Detector(knowledge.judges());
        extractor = new Extractor(new Classifier(knowledge.judges()), places);
    }

    public Impression of(GroupMessage message) {
        return of(message, message.text());
    }

    /** The message as if it had these words, to read it together with what its sender said before. */
    public Impression of(GroupMessage message, String words) {
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
    public Finding weigh(Heard heard) {
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
