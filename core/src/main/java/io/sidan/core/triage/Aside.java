package io.sidan.core.triage;

import io.sidan.core.message.OutcomeKind;
import io.sidan.core.suggestion.Refusal;
import java.util.Arrays;
import java.util.Optional;

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
        return find(code).orElseThrow(() -> Refusal.incomplete("reason", "请选忽略的理由"));
    }

    static Optional<Aside> find(String code) {
        return Arrays.stream(values())
                .filter(aside -> aside.name().equals(code))
                .findFirst();
    }

    /** As what words like these are to be heard from now on; what is settled elsewhere or unclear says nothing of that. */
    Optional<OutcomeKind> teaches() {
        return this == CHATTER || this == QUESTION || this == NOTICE ? Optional.of(kind) : Optional.empty();
    }

    /** The reason for hearing a message as this. */
    static Aside as(OutcomeKind kind) {
        return switch (kind) {
            case CHATTER -> CHATTER;
            case QUESTION -> QUESTION;
            case NOTICE -> NOTICE;
            default -> throw Refusal.incomplete("kind", "请选这条是什么");
        };
    }

    /** What a message set aside is from then on; what only people may see stays so. */
    OutcomeKind kind(OutcomeKind was) {
        return was == OutcomeKind.SENSITIVE ? was : kind;
    }
}
