package io.sidan.wecom;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** update_template_card (document 94888): each response_code opens its card once. */
public final class CardUpdateApi implements Api {

    public static final String PATH = "/cgi-bin/message/update_template_card";

    private final AppMessageApi messages;

    public CardUpdateApi(AppMessageApi messages) {
        this.messages = messages;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public Set<String> secrets() {
        return Set.of("app");
    }

    @Override
    public void answer(Call call, ObjectNode answer) {
        call.number("agentid", WecomServer.AGENT, WecomServer.AGENT);
        if (!call.body().path("userids").isArray()) {
            throw new Refused(40058, "userids missing");
        }
        String note = call.words("button.replace_name", 64);
        AppMessageApi.Card card = messages.open(call.words("response_code", 255));
        if (card == null) {
            throw new Refused(40058, "response_code used or unknown");
        }
        card.replacedBy = note;
    }
}
