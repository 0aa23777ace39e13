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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * message/send (document 90236): texts and cards to members. The same request again within its time is taken and not
 * delivered; beyond 30 a minute and 1,000 an hour to one member it is dropped without a word.
 */
public final class AppMessageApi implements Api {

    public static final String PATH = "/cgi-bin/message/send";

    private final Clock clock;
    private final Set<String> members;
    private final List<Delivered> delivered = new ArrayList<>();
    private final List<Delivered> dropped = new ArrayList<>();
    private final Map<String, Instant> known = new HashMap<>();
    private final Map<String, Card> cards = new HashMap<>();
    private final Set<String> tasks = new java.util.HashSet<>();

    /** @param members the userids that the app may see */
    public AppMessageApi(Clock clock, Set<String> members) {
        this.clock = clock;
        this.members = members;
    }

    /** What a member sees. */
    public record Delivered(String member, String words, Card card, Instant at) {}

    /** A card with buttons on a member's screen. */
    public static final class Card {

        public final String task;
        public final String responseCode;
        public final JsonNode buttons;
        public volatile String replacedBy;

        private Card(String task, String responseCode, JsonNode buttons) {
            this.task = task;
            this.responseCode = responseCode;
            this.buttons = buttons;
        }
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
    public synchronized void answer(Call call, ObjectNode answer) {
        call.number("agentid", WecomServer.AGENT, WecomServer.AGENT);
        List<String> to = List.of(call.words("touser", 64_000).split("\\|"));
        List<String> seen = to.stream().filter(members::contains).toList();
        if (seen.isEmpty()) {
            throw new Refused(81013, "user & party & tag all invalid");
        }
        String words = words(call);
        answer.put(
                "invaliduser",
                String.join("|", to.stream().filter(one -> !seen.contains(one)).toList()));
        answer.put("msgid", UUID.randomUUID().toString());
        if (!isRepeat(call)) {
            Card card = card(call);
            if (card != null) {
                answer.put("response_code", card.responseCode);
            }
            seen.forEach(member -> deliver(new Delivered(member, words, card, clock.instant())));
        }
    }

    public synchronized List<Delivered> delivered() {
        return List.copyOf(delivered);
    }

    public synchronized List<Delivered> dropped() {
        return List.copyOf(dropped);
    }

    public synchronized List<String> seenBy(String member) {
        return delivered.stream()
                .filter(one -> one.member().equals(member))
                .map(Delivered::words)
                .toList();
    }

    public synchronized Card card(String responseCode) {
        return cards.get(responseCode);
    }

    /** A member presses a button: a new code comes with the event. */
    public synchronized String pressed(Card card) {
        String code = UUID.randomUUID().toString();
        cards.put(code, card);
        return code;
    }

    /** A code opens its card once. */
    synchronized Card open(String responseCode) {
        return cards.remove(responseCode);
    }

    private static String words(Call call) {
        if (call.words("msgtype", 32).equals("text")) {
            return call.words("text.content", 2_048);
        }
        if (!call.words("msgtype", 32).equals("template_card")
                || !call.words("template_card.card_type", 32).equals("button_interaction")) {
            throw new Refused(40008, "invalid message type");
        }
        call.words("template_card.main_title.title", 200);
        return call.words("template_card.sub_title_text", 2_048);
    }

    private Card card(Call call) {
        if (!call.body().path("msgtype").asString("").equals("template_card")) {
            return null;
        }
        String task = call.words("template_card.task_id", 128);
        if (!task.matches("[0-9A-Za-z_@-]+") || !tasks.add(task)) {
            throw new Refused(40058, "task_id invalid or there already");
        }
        JsonNode buttons = call.body().at("/template_card/button_list");
        if (!buttons.isArray() || buttons.isEmpty() || buttons.size() > 6) {
            throw new Refused(40058, "button_list needs 1 to 6 buttons");
        }
        Card card = new Card(task, UUID.randomUUID().toString(), buttons);
        cards.put(card.responseCode, card);
        return card;
    }

    private boolean isRepeat(Call call) {
        if (call.body().path("enable_duplicate_check").asInt(0) != 1) {
            return false;
        }
        int interval = call.number("duplicate_check_interval", 1, 14_400);
        Instant now = clock.instant();
        Instant last = known.get(call.body().toString());
        boolean repeat = last != null && last.plusSeconds(interval).isAfter(now);
        if (!repeat) {
            known.put(call.body().toString(), now);
        }
        return repeat;
    }

    private void deliver(Delivered message) {
        boolean fits = within(message, Duration.ofMinutes(1)) < 30 && within(message, Duration.ofHours(1)) < 1_000;
        (fits ? delivered : dropped).add(message);
    }

    private long within(Delivered message, Duration time) {
        return delivered.stream()
                .filter(one -> one.member().equals(message.member()))
                .filter(one -> one.at().isAfter(message.at().minus(time)))
                .count();
    }
}
