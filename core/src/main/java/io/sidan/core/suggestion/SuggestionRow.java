package io.sidan.core.suggestion;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.Version;
import io.sidan.core.message.Urgency;
import io.sidan.core.privacy.Seal;
import java.time.Instant;
import java.util.Set;

/** What is known of a suggestion: its row, read by anybody here, changed only by the verbs of {@link Suggestion}. */
abstract class SuggestionRow {

    @TableId(type = IdType.AUTO)
    Long id;

    Long townshipId;
    String number;
    Integer shortNumber;
    State state;
    String title;
    byte[] words;
    String category;
    Urgency urgency;
    String place;
    String chatGroup;
    String district;
    String reporter;
    Integer households;
    Integer persons;
    Integer supporters;
    Boolean confidential;
    Boolean silent;
    String deputy;
    String declined;
    Boolean forwarded;
    Boolean supervised;
    Boolean promoted;
    String unit;
    String assisting;
    Instant dueAt;
    Boolean returnAsked;
    Boolean returnRuled;
    Instant extensionUntil;
    Boolean extended;
    AnswerClass answerClass;
    Integer round;
    Integer dissatisfied;
    Long mergedInto;
    Instant openedAt;
    Instant heardAt;
    Instant movedAt;
    byte[] salt;

    @Version
    Integer version;

    Long ledgerSeq;

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

    Before before() {
        return new Before(
                state,
                confidential,
                deputy,
                declined,
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

    void restore(Before before) {
        state = before.state();
        confidential = before.confidential();
        deputy = before.deputy();
        declined = before.declined();
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

    boolean wasSettledOnTheSpot() {
        return unit == null;
    }

    /** The deputies who said that it is not theirs. */
    Set<String> decliners() {
        return declined == null ? Set.of() : Set.of(declined.split(","));
    }

    void declinedBy(String code) {
        if (!decliners().contains(code)) {
            declined = declined == null ? code : declined + "," + code;
        }
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

    byte[] words() {
        return words;
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

    /** All of it that may be put right, as it stands. */
    Correction correctable() {
        return new Correction(title, category, place, district, urgency, deputy);
    }

    /** Its place in the ledger: the last step made with it. */
    void inked(long seq) {
        ledgerSeq = seq;
    }

    /**
     * Everything the row says but its version, salted, so that removed words cannot be guessed from the ledger. What came
     * to the row later is added only where there is any, so that older steps still say what they said.
     */
    byte[] digest() {
        Digest digest = new Digest()
                .add(salt)
                .add(words)
                .add(number, state, title, category, urgency, place, chatGroup, district, reporter)
                .add(shortNumber, households, persons, supporters, confidential, silent, deputy, forwarded, supervised)
                .add(unit, assisting, dueAt, returnAsked, returnRuled, extensionUntil, extended, promoted)
                .add(answerClass, round, dissatisfied, mergedInto, openedAt, heardAt, movedAt, ledgerSeq);
        return (declined == null ? digest : digest.add(declined)).bytes();
    }
}
