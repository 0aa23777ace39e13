package io.sidan.core.suggestion;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.Version;
import io.sidan.core.message.Urgency;
import io.sidan.core.privacy.Seal;
import java.time.Instant;
import java.util.Objects;

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
    private String unit;
    private Instant dueAt;
    private AnswerClass answerClass;
    private Integer round;
    private Long mergedInto;
    private Instant openedAt;
    private Instant heardAt;
    private Instant movedAt;
    private byte[] salt;

    @Version
    private Integer version;

    private Long ledgerSeq;
    private String bigrams;

    protected Suggestion() {}

    static Suggestion open(
            Opening told, String number, int shortNumber, String title, byte[] words, byte[] salt, Instant at) {
        Suggestion suggestion = new Suggestion();
        suggestion.townshipId = told.township().id();
        suggestion.number = number;
        suggestion.shortNumber = shortNumber;
        suggestion.title = title;
        suggestion.words = words;
        suggestion.bigrams = told.confidential() ? null : Bigrams.index(told.words());
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
        deputy = act.details().deputy();
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
        unit = act.details().unit();
        dueAt = act.due();
        forwarded = false;
    }

    void answer(Act act) {
        answerClass = act.details().answerClass();
    }

    void track(Act act) {
        if (!answerClass.isPromise()) {
            throw Refusal.notNow("只有 B、C 类答复要跟踪，这件是 " + answerClass + " 类");
        }
        dueAt = act.due();
    }

    void keepPromise(Act act) {
        answerClass = AnswerClass.A;
    }

    void rework(Act act) {
        round++;
        enter(unit == null ? State.ACCEPTED : State.IN_PROGRESS, act.at());
    }

    void merge(Act act) {
        if (Objects.equals(act.into().id, id)) {
            throw Refusal.incomplete("into", "不能并入它自己");
        }
        if (!act.into().state.isOpen() || !act.into().townshipId.equals(townshipId)) {
            throw Refusal.incomplete("into", "要并入的 " + act.into().number + " 已经办结或不在本镇");
        }
        mergedInto = act.into().id;
    }

    void supervise(Act act) {
        supervised = true;
    }

    void hear(Act act) {
        if (act.heard() == null) {
            return;
        }
        Heard heard = act.heard();
        supporters += heard.supporter() ? 1 : 0;
        place = heard.place() == null ? place : heard.place();
        households = larger(households, heard.households());
        persons = larger(persons, heard.persons());
        heardAt = heard.at().isAfter(heardAt) ? heard.at() : heardAt;
    }

    boolean wasSettledOnTheSpot() {
        return unit == null;
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
                .add(unit, dueAt, answerClass, round, mergedInto, openedAt, heardAt, movedAt, ledgerSeq)
                .bytes();
    }

    private static Integer larger(Integer one, Integer other) {
        return one == null || (other != null && other > one) ? other : one;
    }
}
