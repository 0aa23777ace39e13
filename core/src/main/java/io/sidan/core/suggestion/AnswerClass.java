package io.sidan.core.suggestion;

/** The class of a unit's answer, as the National People's Congress files them. */
public enum AnswerClass {
    A("已解决或基本解决"),
    B("正在解决或列入计划"),
    C("受条件限制，待以后解决"),
    D("留作参考");

    private final String label;

    AnswerClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** B and C promise something; the promise is tracked. */
    public boolean isPromise() {
        return this == B || this == C;
    }
}
