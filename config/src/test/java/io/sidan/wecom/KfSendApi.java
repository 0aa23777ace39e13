package io.sidan.wecom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** kf/send_msg (document 94677): at most five answers within 48 hours of what the resident last wrote. */
public final class KfSendApi implements Api {

    public static final String PATH = "/cgi-bin/kf/send_msg";

    private final Clock clock;
    private final Set<String> accounts;
    private final Map<String, Instant> wrote = new HashMap<>();
    private final Map<String, Integer> answers = new HashMap<>();
    private final List<Said> said = new ArrayList<>();

    /** @param accounts the ids of the 客服 accounts there are */
    public KfSendApi(Clock clock, Set<String> accounts) {
        this.clock = clock;
        this.accounts = accounts;
    }

    public record Said(String to, String words, Instant at) {}

    /** A resident writes, and may be answered anew. */
    public synchronized void writes(String person) {
        wrote.put(person, clock.instant());
        answers.put(person, 0);
    }

    public synchronized List<Said> said() {
        return List.copyOf(said);
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
        return Set.of("kf");
    }

    @Override
    public synchronized void answer(Call call, ObjectNode answer) {
        String to = call.words("touser", 128);
        if (!accounts.contains(call.words("open_kfid", 64))) {
            throw new Refused(95000, "invalid open_kfid");
        }
        if (!call.words("msgtype", 32).equals("text")) {
            throw new Refused(40008, "invalid message type");
        }
        String words = call.words("text.content", 2_048);
        Instant last = wrote.get(to);
        if (last == null
                || !last.plus(Duration.ofHours(48)).isAfter(clock.instant())
                || answers.merge(to, 1, Integer::sum) > 5) {
            throw new Refused(95001, "send msg count limit");
        }
        said.add(new Said(to, words, clock.instant()));
        answer.put("msgid", UUID.randomUUID().toString());
    }
}
