package io.sidan.core.suggestion;

import java.util.function.Predicate;

/** What a move asks of the person who makes it. */
public enum Need {
    REASON(
            "reason",
            "请说明理由",
            act -> Details.isFilled(act.details().reason()) || act.details().hasWords()),
    DOOR(
            "reason",
            "请选择理由：居民要知道该去哪里",
            act -> Reason.of(act.move(), act.details().reason()).isPresent()),
    GROUND(
            "reason",
            "请选择为什么保密（检举控告、涉及未成年人、个人隐私）",
            act -> Reason.of(act.move(), act.details().reason()).isPresent()),
    WORDS("words", "请写几句话", act -> act.details().hasWords()),
    PROOF(
            "words",
            "请写一句办理情况或附一张照片",
            act -> act.details().hasWords() || !act.details().evidence().isEmpty()),
    UNIT("unit", "请选择承办单位", act -> act.unit() != null),
    ANSWER_CLASS(
            "answerClass",
            "请选择答复类别（A 已解决 B 正在解决 C 暂不能解决 D 留作参考）",
            act -> act.details().answerClass() != null),
    DUE("due", "请写明日期", act -> act.due() != null),
    INTO("into", "请写明并入哪一件", act -> act.into() != null),
    RULING("granted", "请写明同意还是不同意", act -> act.details().granted() != null),
    GRADE("grade", "请选满意、基本满意或不满意", act -> act.details().grade() != null);

    private final String field;
    private final String sentence;
    private final Predicate<Act> met;

    Need(String field, String sentence, Predicate<Act> met) {
        this.field = field;
        this.sentence = sentence;
        this.met = met;
    }

    /** The field of the request that answers it. */
    public String field() {
        return field;
    }

    public String sentence() {
        return sentence;
    }

    boolean isMetBy(Act act) {
        return met.test(act);
    }
}
