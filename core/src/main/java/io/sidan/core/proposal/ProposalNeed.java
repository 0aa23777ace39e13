package io.sidan.core.proposal;

import java.util.function.Predicate;

/** What a move with a proposal asks of the person who makes it. */
public enum ProposalNeed {
    WORDS("words", "请写几句话", ProposalDetails::hasWords),
    REASON("words", "请说明理由", ProposalDetails::hasWords),
    UNIT("unit", "请选择主办单位", details -> ProposalDetails.isFilled(details.unit())),
    ANSWER_CLASS("answerClass", "请选择答复类别（A 已解决 B 正在解决 C 暂不能解决 D 留作参考）", details -> details.answerClass() != null),
    DUE("due", "请写明日期", details -> details.due() != null),
    RULING("granted", "请写明同意还是不同意", details -> details.granted() != null),
    GRADE("grade", "请选满意、基本满意或不满意", details -> details.grade() != null),
    MEETING("words", "请写明向哪次会议报告，例如：五届四次会议", ProposalDetails::hasWords);

    private final String field;
    private final String sentence;
    private final Predicate<ProposalDetails> met;

    ProposalNeed(String field, String sentence, Predicate<ProposalDetails> met) {
        this.field = field;
        this.sentence = sentence;
        this.met = met;
    }

    /** The field of the request that answers it. */
    public String field() {
        return field;
    }

    String sentence() {
        return sentence;
    }

    boolean isMetBy(ProposalDetails details) {
        return met.test(details);
    }
}
