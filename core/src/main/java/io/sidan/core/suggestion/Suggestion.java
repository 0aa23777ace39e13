package io.sidan.core.suggestion;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.Version;
import io.sidan.core.message.Urgency;
import io.sidan.core.privacy.Seal;
import java.time.Instant;

/** 群众反映: one problem of one or more residents, from the first word to its end. */
public class Suggestion {

    @TableId(type = IdType.AUTO)
    private Long id;

    private Long townshipId;
    private String number;
    private Integer shortNumber;
    private State state;
    private String title;
    private byte[] words;
    private String category;
    private Urgency urgency;
    private String place;
    private String chatGroup;
    private String district;
    private String reporter;
    private Integer households;
    private Integer persons;
    private Integer supporters;
    private Boolean confidential;
    private Boolean silent;
    private String deputy;
    private Boolean forwarded;
    private Boolean supervised;
    private Boolean promoted;
    private String unit;
    private String assisting;
    private Instant dueAt;
    private Boolean returnAsked;
    private Boolean returnRuled;
    private Instant extensionUntil;
    private Boolean extended;
    private AnswerClass answerClass;
    private Integer round;
    private Integer dissatisfied;
    private Long mergedInto;
    private Instant openedAt;
    private Instant heardAt;
    private Instant movedAt;
    private byte[] salt;

    @Version
    private Integer version;

    private Long ledgerSeq;

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

    public long id() {
        return id;
    }

    public long township() {
        return townshipId;
    }

    public String number() {
        return number;
    }

    public int shortNumber() {
        return shortNumber;
    }

    public State state() {
        return state;
    }

    public boolean isSilent() {
        return silent;
    }

    void enter(State next, Instant at) {
        state = next;
        movedAt = at;
    }

    void accept(Act act) {
        deputy = act.deputy();
    }

    void decline(Act act) {
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

    /** Granted, the case is open to be dispatched anew; refused, it stays, and that is the last word on it. */
    void ruleReturn(Act act) {
        if (act.details().granted()) {
            unit = null;
            dueAt = null;
            forgetRequests();
            enter(State.REGISTERED, act.at());
        } else {
            returnAsked = false;
            returnRuled = true;
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

    /** Who is not satisfied sends the case back to work; the second time it is supervised. */
    void rate(Act act) {
        if (act.details().grade() == Grade.DISSATISFIED) {
            dissatisfied++;
            supervised |= dissatisfied > 1;
            rework(act);
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

    void split(Act act) {
        restore(act.before());
    }

    void refer(Act act) {
        confidential |= Reason.DISCIPLINE.name().equals(act.details().reason());
    }

    void supervise(Act act) {
        supervised = true;
    }

    void promote(Act act) {
        promoted = true;
    }

    void hear(Act act) {
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

    void undo(Act act) {
        restore(act.before());
    }

    Before before() {
        return new Before(
                state,
                confidential,
                deputy,
                forwarded,
                supervised,
                promoted,
                unit,
                assisting,
                dueAt,
                returnAsked,
                returnRuled,
                extensionUntil,
                extended,
                answerClass,
                round,
                dissatisfied,
                mergedInto,
                movedAt);
    }

    private void restore(Before before) {
        state = before.state();
        confidential = before.confidential();
        deputy = before.deputy();
        forwarded = before.forwarded();
        supervised = before.supervised();
        promoted = before.promoted();
        unit = before.unit();
        assisting = before.assisting();
        dueAt = before.dueAt();
        returnAsked = before.returnAsked();
        returnRuled = before.returnRuled();
        extensionUntil = before.extensionUntil();
        extended = before.extended();
        answerClass = before.answerClass();
        round = before.round();
        dissatisfied = before.dissatisfied();
        mergedInto = before.mergedInto();
        movedAt = before.movedAt();
    }

    private void forgetRequests() {
        returnAsked = false;
        returnRuled = false;
        extensionUntil = null;
        extended = false;
    }

    boolean wasSettledOnTheSpot() {
        return unit == null;
    }

    boolean isReturnAsked() {
        return returnAsked;
    }

    boolean isReturnRuled() {
        return returnRuled;
    }

    boolean isExtensionAsked() {
        return extensionUntil != null;
    }

    boolean isExtended() {
        return extended;
    }

    boolean isConfidential() {
        return confidential;
    }

    boolean isPromoted() {
        return promoted;
    }

    boolean isPromised() {
        return answerClass != null && answerClass.isPromise();
    }

    String reporter() {
        return reporter;
    }

    String category() {
        return category;
    }

    String chatGroup() {
        return chatGroup;
    }

    String unit() {
        return unit;
    }

    String district() {
        return district;
    }

    int supporters() {
        return supporters;
    }

    Instant dueAt() {
        return dueAt;
    }

    Long mergedInto() {
        return mergedInto;
    }

    long ledgerSeq() {
        return ledgerSeq;
    }

    String deputy() {
        return deputy;
    }

    AnswerClass answerClass() {
        return answerClass;
    }

    int version() {
        return version;
    }

    int round() {
        return round;
    }

    Instant movedAt() {
        return movedAt;
    }

    Current current(Seal seal) {
        return new Current(
                id,
                shortNumber,
                state,
                category,
                urgency,
                place,
                seal.open(words),
                chatGroup,
                reporter,
                confidential,
                openedAt,
                heardAt,
                mergedInto);
    }

    /** Its place in the ledger: the last step made with it. */
    void inked(long seq) {
        ledgerSeq = seq;
    }

    /** Everything the row says but its version, salted, so that removed words cannot be guessed from the ledger. */
    byte[] digest() {
        return new Digest()
                .add(salt)
                .add(words)
                .add(number, state, title, category, urgency, place, chatGroup, district, reporter)
                .add(shortNumber, households, persons, supporters, confidential, silent, deputy, forwarded, supervised)
                .add(unit, assisting, dueAt, returnAsked, returnRuled, extensionUntil, extended, promoted)
                .add(answerClass, round, dissatisfied, mergedInto, openedAt, heardAt, movedAt, ledgerSeq)
                .bytes();
    }

    private static Integer larger(Integer one, Integer other) {
        return one == null || (other != null && other > one) ? other : one;
    }
}
