package io.sidan.wecom;

import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ObjectNode;

/** An API that takes a POST. */
public record Posted(String path, Set<String> secrets, BiConsumer<Call, ObjectNode> rule) implements Api {

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public void answer(Call call, ObjectNode answer) {
        rule.accept(call, answer);
    }
}
