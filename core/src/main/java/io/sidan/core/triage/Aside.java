package io.sidan.core.triage;

import io.sidan.core.message.OutcomeKind;
import io.sidan.core.suggestion.Refusal;
import java.util.Arrays;

/** Why somebody sets an item of the queue aside. */
public enum Aside {
    CHATTER("闲聊，不是反映", OutcomeKind.CHATTER),
    QUESTION("只是问一句", OutcomeKind.QUESTION),
    NOTICE("通知、广告或转发", OutcomeKind.NOTICE),
    DONE("已经办了，或别处在办", OutcomeKind.CHATTER),
    UNCLEAR("说不清是什么事", OutcomeKind.CHATTER);

    private final String label;
    private final OutcomeKind kind;

    Aside(String label, OutcomeKind kind) {
        this.label = label;
        this.kind = kind;
    }

    public String label() {
        return label;
    }

    static Aside of(String code) {
        return Arrays.stream(values())
                .filter(aside -> aside.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.incomplete("reason", "请选忽略的理由"));
    }

    /** What a message set aside is from then on; what only people may see stays so. */
    OutcomeKind kind(OutcomeKind was) {
        return was == OutcomeKind.SENSITIVE ? was : kind;
    }
}
