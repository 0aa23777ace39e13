package io.sidan.wecom;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Who came by which code (auth/getuserinfo, document 91023); a code is good once. */
public final class Visitors implements Api {

    private final Map<String, String> codes = new ConcurrentHashMap<>();

    /** @param who a userid; an external_userid where it begins with wm */
    public void come(String code, String who) {
        codes.put(code, who);
    }

    @Override
    public String path() {
        return "/cgi-bin/auth/getuserinfo";
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public Set<String> secrets() {
        return Set.of("app");
    }

    @Override
    public void answer(Call call, ObjectNode answer) {
        String who = codes.remove(call.parameter("code"));
        if (who == null) {
            throw new Refused(40029, "invalid code");
        }
        if (who.startsWith("wm")) {
            answer.put("openid", "o-" + who).put("external_userid", who);
        } else {
            answer.put("userid", who).put("user_ticket", "USER_TICKET");
        }
    }
}
