package io.sidan.core.triage;

import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import org.springframework.stereotype.Component;

/** 不是一件: a person says that an item and the case it looks like are two matters, or takes that back. */
@Component
class Partings {

    private final TriageSearch triage;
    private final CaseLessons cases;
    private final Lessons lessons;
    private final ChatMapper chat;

    Partings(TriageSearch triage, CaseLessons cases, Lessons lessons, ChatMapper chat) {
        this.triage = triage;
        this.cases = cases;
        this.lessons = lessons;
        this.chat = chat;
    }

    Done part(TriageRow item, String other, Actor actor) {
        long suggestion = seen(other, actor);
        if (item.kind() == Ref.Kind.CASE) {
            cases.apart(item.ref(), suggestion, actor);
        } else {
            lessons.apart(chat.spoken(item.ref()), suggestion, actor);
        }
        return done(item, "记住了，和 " + other + " 不是一件，以后不再提");
    }

    Done rejoin(TriageRow item, String other, Actor actor) {
        long suggestion = seen(other, actor);
        if (item.kind() == Ref.Kind.CASE) {
            cases.unapart(item.ref(), suggestion, actor);
        } else {
            lessons.unlearnApart(chat.spoken(item.ref()), suggestion, actor);
        }
        return done(item, "已撤，和 " + other + " 可能是一件");
    }

    private long seen(String number, Actor actor) {
        ChatSearch.requireStaff(actor);
        if (number == null || number.isBlank()) {
            throw Refusal.incomplete("into", "请写明是哪一件");
        }
        return triage.row(Ref.of(number.strip()), actor).ref();
    }

    private static Done done(TriageRow item, String sentence) {
        String key = new Ref(item.kind(), item.number(), item.ref()).key();
        return new Done(key, item.number(), null, sentence);
    }
}
