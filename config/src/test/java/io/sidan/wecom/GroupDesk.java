package io.sidan.wecom;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Customer groups of the stand-in (documents 92120 and 92122), who is licensed for the archive, and the app's own page. */
public final class GroupDesk {

    public static final String LIST = "/cgi-bin/externalcontact/groupchat/list";
    public static final String GET = "/cgi-bin/externalcontact/groupchat/get";
    public static final String LICENSED = "/cgi-bin/msgaudit/get_permit_user_list";
    public static final String AGENT = "/cgi-bin/agent/get";

    private static final Set<String> CONTACTS = Set.of("contacts");
    private static final int MOST_IN_PAGE = 2;

    /** @param foreign made by nobody with customer-contact rights: in the list, and 90501 when asked for */
    public record Group(String name, String owner, List<String> members, boolean foreign) {}

    private final Map<String, Group> groups = new ConcurrentSkipListMap<>();
    private final List<String> licensed = new CopyOnWriteArrayList<>();

    public void put(String chat, Group group) {
        groups.put(chat, group);
    }

    public void dismiss(String chat) {
        groups.remove(chat);
    }

    public void license(String... userids) {
        licensed.clear();
        licensed.addAll(List.of(userids));
    }

    public Api[] apis() {
        return new Api[] {
            new Posted(LIST, CONTACTS, this::list),
            new Posted(GET, CONTACTS, this::get),
            new Posted(LICENSED, Set.of("archive"), (call, answer) -> licensed.forEach(answer.putArray("ids")::add)),
            new Agent()
        };
    }

    private void list(Call call, ObjectNode answer) {
        call.number("status_filter", 0, 3);
        int limit = call.number("limit", 1, 1_000);
        int from = call.body().has("cursor")
                ? Integer.parseInt(call.words("cursor", 64).substring(1))
                : 0;
        int to = Math.min(groups.size(), from + Math.min(limit, MOST_IN_PAGE));
        ArrayNode list = answer.putArray("group_chat_list");
        groups.keySet().stream()
                .skip(from)
                .limit(to - from)
                .forEach(chat -> list.addObject().put("chat_id", chat).put("status", 0));
        if (to < groups.size()) {
            answer.put("next_cursor", "p" + to);
        }
    }

    private void get(Call call, ObjectNode answer) {
        Group group = groups.get(call.words("chat_id", 64));
        if (group == null) {
            throw new Refused(40050, "invalid chat_id");
        }
        if (group.foreign()) {
            throw new Refused(90501, "chat is not external group chat");
        }
        boolean named = call.number("need_name", 0, 1) == 1;
        ObjectNode chat = answer.putObject("group_chat")
                .put("chat_id", call.words("chat_id", 64))
                .put("name", group.name())
                .put("owner", group.owner())
                .put("create_time", 1_572_505_490)
                .put("notice", "");
        ArrayNode members = chat.putArray("member_list");
        group.members().forEach(member -> {
            ObjectNode one = members.addObject()
                    .put("userid", member)
                    .put("type", member.startsWith("wm") ? 2 : 1)
                    .put("join_time", 1_572_505_491)
                    .put("join_scene", 1)
                    .put("group_nickname", "");
            if (named) {
                one.put("name", "名字" + member);
            }
        });
        chat.putArray("admin_list").addObject().put("userid", group.owner());
    }

    /** agent/get, document 90227. */
    private static final class Agent implements Api {

        @Override
        public String path() {
            return AGENT;
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
            if (!call.parameter("agentid").equals(String.valueOf(WecomServer.AGENT))) {
                throw new Refused(40056, "invalid agentid");
            }
            answer.put("agentid", WecomServer.AGENT).put("name", "四单").put("close", 0);
            answer.putObject("allow_userinfos").putArray("user").addObject().put("userid", "LiWei");
            answer.putObject("allow_partys").putArray("partyid");
            answer.putObject("allow_tags").putArray("tagid");
        }
    }
}
