package io.sidan.wecom;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** One API of WeCom as documented: what it demands, and what it answers. */
public interface Api {

    /** Such as /cgi-bin/message/send. */
    String path();

    /** GET or POST. */
    String method();

    /** The secrets whose tokens may call it; others are answered 48002. */
    Set<String> secrets();

    /** Fills the answer in, which has errcode 0 and errmsg ok; throws {@link Refused} for an answer with another errcode. */
    void answer(Call call, ObjectNode answer);

    /** A file to be answered instead of JSON; null: none. */
    default byte[] file(Call call) {
        return null;
    }
}
