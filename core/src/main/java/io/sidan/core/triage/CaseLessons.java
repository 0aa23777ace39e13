package io.sidan.core.triage;

import io.sidan.core.learning.Examples;
import io.sidan.core.learning.Lesson;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Correction;
import io.sidan.core.suggestion.State;
import io.sidan.core.suggestion.SuggestionMoved;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people teach by the moves they make with a case, wherever they make them: ignored, merged, split, taken back. */
@Component
class CaseLessons {

    private final Lessons lessons;
    private final Examples examples;
    private final ChatMapper chat;

    CaseLessons(Lessons lessons, Examples examples, ChatMapper chat) {
        this.lessons = lessons;
        this.examples = examples;
        this.chat = chat;
    }

    @EventListener
    void follow(SuggestionMoved moved) {
        if (moved.move() != null && moved.actor().role() != Role.BOT) {
            told(moved.id()).ifPresent(told -> learn(moved, told, moved.actor()));
        }
    }

    /** Both tell of matters of their own: neither is taken for the other from now on. */
    void apart(long one, long other, Actor by) {
        told(one).ifPresent(told -> lessons.apart(told, other, by));
        told(other).ifPresent(told -> lessons.apart(told, one, by));
    }

    void unapart(long one, long other, Actor by) {
        told(one).ifPresent(told -> lessons.unlearnApart(told, other, by));
        told(other).ifPresent(told -> lessons.unlearnApart(told, one, by));
    }

    void details(long suggestion, Correction right, Actor by) {
        told(suggestion).ifPresent(told -> lessons.details(told, right, by));
    }

    /** The message that told the case first. */
    Optional<Spoken> told(long suggestion) {
        return Optional.ofNullable(chat.firstTold(suggestion)).map(chat::spoken);
    }

    private void learn(SuggestionMoved moved, Spoken told, Actor by) {
        switch (moved.move()) {
            case IGNORE ->
                Aside.find(moved.details().reason())
                        .flatMap(Aside::teaches)
                        .ifPresent(kind -> lessons.kind(told, kind, by));
            case UNIGNORE -> lessons.unlearn(told, by, Lesson.KIND);
            case MERGE -> lessons.belongs(told, chat.mergedInto(moved.id()), by);
            case SPLIT -> split(told, by);
            case UNDO -> {
                if (moved.from() == State.IGNORED) {
                    lessons.unlearn(told, by, Lesson.KIND);
                }
            }
            default -> {
                // says nothing of what the machine had decided
            }
        }
    }

    /** Who takes two cases apart says that they are two matters. */
    private void split(Spoken told, Actor by) {
        Optional<Long> master = examples.caseOf(told.id());
        lessons.unlearn(told, by, Lesson.CASE);
        master.ifPresent(other -> apart(told.suggestionId(), other, by));
    }
}
