package io.sidan.wecom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** appchat/send (document 90248), and a robot's webhook (document 91770), which needs no token but its key. */
public record RoomApi(String path, Set<String> secrets, String room, List<String> said) implements Api {

    public static RoomApi appchat(String chatid) {
        return new RoomApi(
                "/cgi-bin/appchat/send", Set.of("app"), chatid, Collections.synchronizedList(new ArrayList<>()));
    }

    public static RoomApi robot(String key) {
        return new RoomApi("/cgi-bin/webhook/send", Set.of(), key, Collections.synchronizedList(new ArrayList<>()));
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public void answer(Call call, ObjectNode answer) {
        String asked = secrets.isEmpty() ? call.parameter("key") : call.words("chatid", 64);
        if (!asked.equals(room)) {
            throw new Refused(secrets.isEmpty() ? 93000 : 86001, "invalid room");
        }
        said.add(call.words("text.content", 2_048));
    }
}
