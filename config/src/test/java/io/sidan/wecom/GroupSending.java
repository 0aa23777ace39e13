package io.sidan.wecom;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * 企业群发 (documents 92135, 93338, 97610 and 97611): a member is asked to let a message through to groups; a group takes one a
 * day.
 */
public final class GroupSending {

    public static final String ADD = "/cgi-bin/externalcontact/add_msg_template";
    public static final String RESULT = "/cgi-bin/externalcontact/get_groupmsg_send_result";
    public static final String REMIND = "/cgi-bin/externalcontact/remind_groupmsg_send";
    public static final String CANCEL = "/cgi-bin/externalcontact/cancel_groupmsg_send";
    public static final String GROUP = "/cgi-bin/externalcontact/groupchat/get";

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Clock clock;
    private final Map<String, String> owners;
    private final Map<String, Task> tasks = new HashMap<>();
    private final Map<String, LocalDate> lastSent = new HashMap<>();
    private final List<Said> said = new ArrayList<>();

    /** @param owners group → userid of its owner */
    public GroupSending(Clock clock, Map<String, String> owners) {
        this.clock = clock;
        this.owners = owners;
    }

    public record Said(String group, String words, LocalDate day) {}

    /** What a member is asked to let through. */
    public static final class Task {

        public final String id;
        public final String group;
        public final String words;
        public int status;
        public int reminded;
        public boolean cancelled;

        private Task(String id, String group, String words) {
            this.id = id;
            this.group = group;
            this.words = words;
        }
    }

    public Api[] apis() {
        return new Api[] {
            new Part(ADD, this::add),
            new Part(RESULT, this::result),
            new Part(REMIND, (call, answer) -> task(call).reminded++),
            new Part(CANCEL, (call, answer) -> task(call).cancelled = true),
            new Part(GROUP, this::group)
        };
    }

    public synchronized List<Task> open() {
        return tasks.values().stream()
                .filter(task -> task.status == 0 && !task.cancelled)
                .toList();
    }

    public synchronized List<Said> said() {
        return List.copyOf(said);
    }

    /** The owner touches 发送. */
    public synchronized void letThrough(Task task) {
        LocalDate today = clock.instant().atZone(CHINA).toLocalDate();
        task.status = today.equals(lastSent.get(task.group)) ? 3 : 1;
        if (task.status == 1) {
            lastSent.put(task.group, today);
            said.add(new Said(task.group, task.words, today));
        }
    }

    private synchronized void add(Call call, ObjectNode answer) {
        if (!call.words("chat_type", 32).equals("group")
                || call.body().path("chat_id_list").size() != 1) {
            throw new Refused(40058, "chat_type or chat_id_list");
        }
        String group = call.body().at("/chat_id_list/0").asString("");
        if (!call.words("sender", 64).equals(owners.get(group))) {
            throw new Refused(41048, "no group of this sender");
        }
        Task task = new Task("msg-" + UUID.randomUUID(), group, call.words("text.content", 4_000));
        tasks.put(task.id, task);
        answer.putArray("fail_list");
        answer.put("msgid", task.id);
    }

    private synchronized void result(Call call, ObjectNode answer) {
        Task task = task(call);
        if (!call.words("userid", 64).equals(owners.get(task.group))) {
            throw new Refused(60111, "userid not found");
        }
        ObjectNode one = answer.putArray("send_list").addObject();
        one.put("chat_id", task.group).put("userid", owners.get(task.group)).put("status", task.status);
    }

    private synchronized void group(Call call, ObjectNode answer) {
        String group = call.words("chat_id", 64);
        if (!owners.containsKey(group)) {
            throw new Refused(90501, "chat is not customer group chat");
        }
        answer.putObject("group_chat").put("chat_id", group).put("owner", owners.get(group));
    }

    private synchronized Task task(Call call) {
        Task task = tasks.get(call.words("msgid", 128));
        if (task == null) {
            throw new Refused(40058, "msgid unknown");
        }
        return task;
    }

    private record Part(String path, BiConsumer<Call, ObjectNode> deed) implements Api {

        @Override
        public String method() {
            return "POST";
        }

        @Override
        public Set<String> secrets() {
            return Set.of("contacts");
        }

        @Override
        public void answer(Call call, ObjectNode answer) {
            deed.accept(call, answer);
        }
    }
}
