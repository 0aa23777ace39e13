package io.sidan.core.suggestion;

import java.util.Optional;

/** A business "no": its message is a sentence the person can act on. */
public final class Refusal extends RuntimeException {

    /** Why not. */
    public enum Kind {
        /** There is no such case. */
        UNKNOWN,
        /** What gave the right to it has ended. */
        GONE,
        /** Not this person. */
        FORBIDDEN,
        /** Not in this state. */
        NOT_NOW,
        /** Somebody else was first. */
        STALE,
        /** Something is missing or wrong in what came with it. */
        INCOMPLETE
    }

    private final Kind kind;
    private final String field;

    private Refusal(Kind kind, String field, String sentence) {
        super(sentence, null, false, false);
        this.kind = kind;
        this.field = field;
    }

    public static Refusal unknown(String number) {
        return new Refusal(Kind.UNKNOWN, null, "没有编号为「" + number + "」的件");
    }

    /** What was asked for is not there, or not there for this person. */
    public static Refusal missing(String sentence) {
        return new Refusal(Kind.UNKNOWN, null, sentence);
    }

    public static Refusal gone(String sentence) {
        return new Refusal(Kind.GONE, null, sentence);
    }

    public static Refusal forbidden(String sentence) {
        return new Refusal(Kind.FORBIDDEN, null, sentence);
    }

    public static Refusal notNow(String sentence) {
        return new Refusal(Kind.NOT_NOW, null, sentence);
    }

    public static Refusal stale() {
        return new Refusal(Kind.STALE, null, "这件刚刚有人动过，请刷新后再办；您写的话没有丢，也没有提交");
    }

    /** Somebody else was first, and did this. */
    public static Refusal stale(String whoDidWhat) {
        return new Refusal(Kind.STALE, null, whoDidWhat + "，请看过再办；您写的话没有丢，也没有提交");
    }

    public static Refusal incomplete(String field, String sentence) {
        return new Refusal(Kind.INCOMPLETE, field, sentence);
    }

    public Kind kind() {
        return kind;
    }

    /** The field of the request that is missing or wrong. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
