package io.sidan.core.suggestion;

import java.util.function.Predicate;

/** What a move asks of the person who makes it. */
public enum Need {
    REASON("reason", "请说明理由", details -> filled(details.reason()) || filled(details.words())),
    WORDS("words", "请写几句话", details -> filled(details.words())),
    PROOF(
            "words",
            "请写一句办理情况或附一张照片",
            details -> filled(details.words()) || !details.evidence().isEmpty()),
    UNIT("unit", "请选择承办单位", details -> filled(details.unit())),
    ANSWER_CLASS("answerClass", "请选择答复类别（A 已解决 B 正在解决 C 暂不能解决 D 留作参考）", details -> details.answerClass() != null),
    DUE("due", "请写明日期", details -> details.due() != null),
    INTO("into", "请写明并入哪一件", details -> filled(details.into())),
    RULING("granted", "请写明同意还是不同意", details -> details.granted() != null);

    private final String field;
    private final String sentence;
    private final Predicate<Details> met;

    Need(String field, String sentence, Predicate<Details> met) {
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

    boolean isMetBy(Details details) {
        return met.test(details);
    }

    private static boolean filled(String words) {
        return words != null && !words.isBlank();
    }
}
