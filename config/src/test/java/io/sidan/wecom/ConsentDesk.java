package io.sidan.wecom;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who agreed to the archive (documents 91782 and 92005): of a room, or of at most 100 pairs a call. */
public final class ConsentDesk {

    public static final String ROOM = "/cgi-bin/msgaudit/check_room_agree";
    public static final String SINGLE = "/cgi-bin/msgaudit/check_single_agree";

    private static final Set<String> ARCHIVE = Set.of("archive");
    private static final int MOST = 100;

    private final Map<String, Map<String, String>> rooms = new ConcurrentHashMap<>();
    private final Map<String, String> singles = new ConcurrentHashMap<>();
    private long now = 1_780_000_000;

    /** @param status Agree, Disagree or Default_Agree */
    public void inRoom(String room, String person, String status) {
        rooms.computeIfAbsent(room, any -> new ConcurrentHashMap<>()).put(person, status);
        now++;
    }

    public void alone(String person, String status) {
        singles.put(person, status);
        now++;
    }

    public Api[] apis() {
        return new Api[] {new Posted(ROOM, ARCHIVE, this::room), new Posted(SINGLE, ARCHIVE, this::single)};
    }

    private void room(Call call, ObjectNode answer) {
        Map<String, String> people = rooms.get(call.words("roomid", 64));
        if (people == null) {
            throw new Refused(301059, "invalid roomid");
        }
        ArrayNode told = answer.putArray("agreeinfo");
        people.forEach((person, status) -> told.addObject()
                .put("status_change_time", now)
                .put("exteranalopenid", person)
                .put("agree_status", status));
    }

    private void single(Call call, ObjectNode answer) {
        JsonNode info = call.body().path("info");
        if (!info.isArray() || info.isEmpty() || info.size() > MOST) {
            throw new Refused(40058, "info is no list of 1 to 100");
        }
        ArrayNode told = answer.putArray("agreeinfo");
        for (JsonNode pair : info) {
            String person = pair.path("exteranalopenid").asString("");
            if (person.isEmpty() || pair.path("userid").asString("").isEmpty()) {
                throw new Refused(40058, "exteranalopenid missing");
            }
            told.addObject()
                    .put("status_change_time", now)
                    .put("userid", pair.path("userid").asString())
                    .put("exteranalopenid", person)
                    .put("agree_status", singles.getOrDefault(person, "Default_Agree"));
        }
    }
}
