package io.sidan.core.suggestion;

import java.time.Instant;

/** 群众反映: one problem of one or more residents, from the first word to its end. */
public class Suggestion extends SuggestionRow {

    protected Suggestion() {}

    static Suggestion open(
            Opening told, String number, int shortNumber, String title, byte[] words, byte[] salt, Instant at) {
        Suggestion suggestion = new Suggestion();
        suggestion.townshipId = told.township().id();
        suggestion.number = number;
        suggestion.shortNumber = shortNumber;
        suggestion.title = title;
        suggestion.words = words;
        suggestion.category = told.category();
        suggestion.urgency = told.urgency();
        suggestion.place = told.place();
        suggestion.chatGroup = told.group();
        suggestion.district = told.district();
        suggestion.reporter = told.reporter();
        suggestion.households = told.households();
        suggestion.persons = told.persons();
        suggestion.supporters = 0;
        suggestion.confidential = told.confidential();
        suggestion.silent = told.silent();
        suggestion.forwarded = false;
        suggestion.supervised = false;
        suggestion.promoted = false;
        suggestion.dissatisfied = 0;
        suggestion.forgetRequests();
        suggestion.round = 1;
        suggestion.openedAt = told.at();
        suggestion.heardAt = told.at();
        suggestion.salt = salt;
        suggestion.version = 1;
        suggestion.ledgerSeq = 0L;
        suggestion.enter(told.sure() ? State.REGISTERED : State.CANDIDATE, at);
        return suggestion;
    }

    void enter(State next, Instant at) {
        state = next;
        movedAt = at;
    }

    void accept(Act act) {
        deputy = act.deputy();
    }

    void decline(Act act) {
        declinedBy(act.actor().code());
        declinedBy(act.deputy());
        deputy = null;
        forwarded = false;
    }

    void forward(Act act) {
        accept(act);
        forwarded = true;
    }

    void resolve(Act act) {
        accept(act);
        answerClass = AnswerClass.A;
    }

    void dispatch(Act act) {
        unit = act.unit();
        assisting = String.join(",", act.assisting());
        dueAt = act.due();
        forwarded = false;
        forgetRequests();
    }

    void askReturn(Act act) {
        returnAsked = true;
    }

    /**
     * Granted, the case is open to be dispatched anew; refused, it stays, and that is the last word on it. A unit that
     * had not signed has its time to sign from then on.
     */
    void ruleReturn(Act act) {
        if (act.details().granted()) {
            unit = null;
            dueAt = null;
            forgetRequests();
            enter(State.REGISTERED, act.at());
        } else {
            returnAsked = false;
            returnRuled = true;
            enter(state, state == State.DISPATCHED ? act.at() : movedAt);
        }
    }

    void askExtension(Act act) {
        extensionUntil = act.due();
    }

    void ruleExtension(Act act) {
        dueAt = act.details().granted() ? extensionUntil : dueAt;
        extensionUntil = null;
        extended = true;
    }

    void answer(Act act) {
        answerClass = act.details().answerClass();
    }

    void track(Act act) {
        dueAt = act.due();
    }

    void keepPromise(Act act) {
        answerClass = AnswerClass.A;
    }

    /**
     * Who is not satisfied sends the case back to work; the second time it is supervised. Who is satisfied turns the
     * second key; what is promised only is tracked first, unless they close it in so many words.
     */
    void rate(Act act) {
        if (act.details().grade() == Grade.DISSATISFIED) {
            dissatisfied++;
            supervised |= dissatisfied > 1;
            rework(act);
        } else if (state == State.ANSWERED && !isPromised()) {
            enter(State.CLOSED, act.at());
        }
    }

    void rework(Act act) {
        round++;
        dueAt = act.due();
        forgetRequests();
        enter(unit == null ? State.ACCEPTED : State.IN_PROGRESS, act.at());
    }

    void merge(Act act) {
        mergedInto = act.into().id;
    }

    /** What was made confidential meanwhile stays so, until somebody lifts it with a reason. */
    void split(Act act) {
        boolean concealed = confidential;
        restore(act.before());
        confidential |= concealed;
    }

    void refer(Act act) {
        confidential |= Reason.DISCIPLINE.name().equals(act.details().reason());
    }

    void conceal(Act act) {
        confidential = true;
    }

    void reveal(Act act) {
        confidential = false;
    }

    void entitle(String line) {
        title = line;
    }

    void supervise(Act act) {
        supervised = true;
    }

    void promote(Act act) {
        promoted = true;
    }

    void hear(Act act) {
        if (act.correction() != null) {
            correct(act.correction());
        }
        if (act.heard() == null) {
            return;
        }
        Heard heard = act.heard();
        supporters += heard.supporters();
        place = heard.place() == null ? place : heard.place();
        households = larger(households, heard.households());
        persons = larger(persons, heard.persons());
        heardAt = heard.at().isAfter(heardAt) ? heard.at() : heardAt;
    }

    /** The words go; where it is and what it is about stay. */
    void forgetWords(String plainTitle) {
        words = null;
        title = plainTitle;
    }

    /** The words go; the title they were named by is the record's. */
    String outliveWords() {
        words = null;
        return title;
    }

    void undo(Act act) {
        restore(act.before());
    }

    private void correct(Correction right) {
        title = right.title();
        category = right.category();
        place = right.place();
        district = right.district();
        urgency = right.urgency();
        deputy = right.deputy();
    }

    private void forgetRequests() {
        returnAsked = false;
        returnRuled = false;
        extensionUntil = null;
        extended = false;
    }

    private static Integer larger(Integer one, Integer other) {
        return one == null || (other != null && other > one) ? other : one;
    }
}
