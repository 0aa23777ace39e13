package io.sidan.core.triage;

import io.sidan.core.learning.Examples;
import io.sidan.core.learning.Lesson;
import io.sidan.core.learning.Teaching;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.privacy.Seal;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Correction;
import org.springframework.stereotype.Component;

/** Has the machine learn from what people decide; of what is confidential or has no words it learns nothing. */
@Component
class Lessons {

    private final Examples examples;
    private final ChatMapper chat;
    private final Seal seal;

    Lessons(Examples examples, ChatMapper chat, Seal seal) {
        this.examples = examples;
        this.chat = chat;
        this.seal = seal;
    }

    /** Words like these are heard so from now on. */
    void kind(Spoken told, OutcomeKind right, Actor by) {
        OutcomeKind machine =
                told.decidedBy() == null ? told.kind() : chat.machine(told.id()).kind();
        teach(told, Lesson.KIND, machine.name(), right.name(), null, by);
    }

    /** What of category and place was put right. */
    void details(Spoken told, Correction right, Actor by) {
        if (right.category() != null) {
            teach(told, Lesson.CATEGORY, told.category(), right.category(), null, by);
        }
        if (right.place() != null && !right.place().isBlank()) {
            teach(told, Lesson.PLACE, told.place(), right.place().strip(), null, by);
        }
    }

    /** It belongs to that case, and is no talk. */
    void belongs(Spoken told, long suggestion, Actor by) {
        examples.withdraw(told.townshipId(), told.id(), Lesson.KIND, by);
        teach(told, Lesson.CASE, null, null, suggestion, by);
    }

    /** It is another matter than that case. */
    void apart(Spoken told, long suggestion, Actor by) {
        teach(told, Lesson.APART, null, null, suggestion, by);
    }

    void unlearn(Spoken told, Actor by, Lesson... lessons) {
        for (Lesson lesson : lessons) {
            examples.withdraw(told.townshipId(), told.id(), lesson, by);
        }
    }

    /** It may be that case after all. */
    void unlearnApart(Spoken told, long suggestion, Actor by) {
        examples.rejoin(told.townshipId(), told.id(), suggestion, by);
    }

    private void teach(Spoken told, Lesson lesson, String machine, String answer, Long suggestion, Actor by) {
        boolean kept = told.confidential() || told.kind() == OutcomeKind.SENSITIVE;
        if (!kept && told.words() != null) {
            examples.teach(
                    new Teaching(
                            told.townshipId(),
                            told.id(),
                            told.groupId(),
                            seal.open(told.words()),
                            lesson,
                            machine,
                            answer,
                            suggestion),
                    by);
        }
    }
}
