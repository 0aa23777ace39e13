package io.sidan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Chat;
import io.sidan.Client;
import io.sidan.OwnDatabase;
import io.sidan.access.Operation;
import io.sidan.bot.inbox.Inbox;
import io.sidan.core.duty.register.DeputyTemplate;
import io.sidan.core.duty.register.Imports;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Refusal;
import io.sidan.wecom.WecomTown;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Noise on every way in: nothing fails (no 5xx), nothing hangs, nothing is left undecided and nothing grows. So many
 * inputs each as {@code -Dsidan.fuzz} says.
 */
@TestPropertySource(properties = "sidan.data=target/it-fuzz-data")
class FuzzIT extends WecomTown {

    private static final int INPUTS = Integer.getInteger("sidan.fuzz", 1_000);
    private static final int BATCH = 200;

    /** What an earlier run left in the store is no duplicate. */
    private static final String RUN = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    private static final String WAITING = """
            SELECT (SELECT COUNT(*) FROM wecom_callback WHERE done_at IS NULL AND tries = 0)
                + (SELECT COUNT(*) FROM message m LEFT JOIN outcome o ON o.message_id = m.id
                    WHERE m.id > ? AND o.message_id IS NULL)
            """;

    private static final long MOST_GROWTH = 96L << 20;
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> TYPES = List.of("text", "image", "voice", "location", "recall", "other", "odd");
    private static final List<String> EVENTS =
            List.of("click", "view", "subscribe", "template_card_event", "change_external_contact", "odd");

    @DynamicPropertySource
    static void apart(DynamicPropertyRegistry settings) {
        OwnDatabase.use("fuzz", settings);
    }

    @Autowired
    private Inbox inbox;

    @Autowired
    private Imports imports;

    @Autowired
    private Townships townships;

    private final Noise noise = new Noise(20261123);
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private long heap;
    private long slowest;
    private int decided;
    private long through;

    @BeforeEach
    void measure() {
        heap = used();
    }

    /** One message or several at once, as gateways send them. */
    @Test
    void bridge() {
        for (int input = 0; input < INPUTS; ) {
            List<Object> batch = new ArrayList<>();
            for (int more = noise.below(20); more >= 0 && input < INPUTS; more--) {
                batch.add(noise.like(message(input++)));
            }
            String body = JSON.writeValueAsString(batch.size() == 1 ? batch.get(0) : batch);
            String sent = noise.once(5) ? noise.spoiled(body) : body;
            String now = String.valueOf(Instant.now().getEpochSecond());
            count(() -> noise.once(20)
                    ? gateway().sendSigned(now, Integer.toHexString(noise.below(1 << 30)), sent)
                    : gateway().sendText(sent));
            letItDecide(input);
        }
        awaitDecided();
        held("bridge", 202, 400, 401);
    }

    @Test
    void callback() {
        for (int input = 0; input < INPUTS; input++) {
            String fields = fields(input);
            count(() -> noise.once(10)
                    ? tencent().send(tencent().sealed(fields))
                    : tencent().tell(fields));
            letItDecide(input);
        }
        awaitDecided();
        held("callback", 200, 400, 401);
    }

    /** Deputies, units' officers, staff and residents, in private and in a group. */
    @Test
    void commands() {
        List<String> people = List.of("d063", "d064", "u02", "s04", "wm-fuzz-1", "wm-fuzz-2");
        for (int input = 0; input < INPUTS; input += BATCH) {
            List<GroupMessage> batch = new ArrayList<>();
            for (int each = input; each < input + BATCH; each++) {
                String who = noise.oneOf(people);
                batch.add(new GroupMessage(
                        "fuzz-" + RUN + "-" + each,
                        noise.once(3) ? "wr-renzhuang" : "@" + who,
                        who,
                        who,
                        Instant.now(),
                        MessageType.TEXT,
                        noise.words().replaceAll("[\uD800-\uDFFF](?![\uDC00-\uDFFF])", ""),
                        null,
                        null));
            }
            timed(() -> assertThat(inbox.receive("simulator", batch).accepted()).isEqualTo(BATCH));
            awaitDecided();
        }
        held("commands");
    }

    @Test
    void interfaceOfThePanel() {
        List<Client> people = List.of(admin(), station(), chair(), deputy("d063"), unit("u02"), nobody());
        List<Operation> operations = Operation.all(nobody().get("/v3/api-docs").json()).stream()
                .filter(one -> !one.path().startsWith("/api/session"))
                .toList();
        for (int input = 0; input < INPUTS; input++) {
            Operation operation = noise.oneOf(operations);
            Client who = noise.oneOf(people);
            count(() -> operation.spoil(who, meant -> noise.like(meant)), operation.name());
        }
        held("interface");
    }

    /** Whatever an office sends instead of a sheet, it is told what is wrong. */
    @Test
    void sheets() throws IOException {
        long home = townships.home().orElseThrow().id();
        byte[] template = DeputyTemplate.bytes();
        Sheets sheets = new Sheets(template);
        for (int input = 0; input < INPUTS; input++) {
            byte[] sheet = noise.once(2) ? noise.spoiled(template) : sheets.spoiled(noise);
            timed(() -> answers.merge(tried(home, sheet), 1, Integer::sum));
        }
        held("sheets", 200, 422);
    }

    private int tried(long home, byte[] sheet) {
        try {
            imports.tryOut(home, sheet);
            return 200;
        } catch (Refusal refused) {
            return 422;
        }
    }

    private Map<String, Object> message(int input) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", "f" + input);
        message.put("group", noise.oneOf(List.of("wr-renzhuang", "wr-guihua", "wr-nobody")));
        message.put("sender", "wm-" + noise.below(50));
        message.put("name", noise.words());
        message.put("at", Chat.now());
        message.put("type", noise.oneOf(TYPES));
        message.put("text", noise.words());
        message.put("quote", "f" + noise.below(input + 1));
        message.put("of", noise.once(3) ? "f" + noise.below(input + 1) : null);
        return message;
    }

    private String fields(int input) {
        String plain = "<FromUserName><![CDATA[" + noise.oneOf(List.of("LiWei", "wm-1", "x")) + "]]></FromUserName>"
                + "<CreateTime>" + Instant.now().getEpochSecond() + "</CreateTime>"
                + (noise.once(2)
                        ? "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[" + noise.words() + "]]></Content>"
                        : "<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[" + noise.oneOf(EVENTS)
                                + "]]></Event><EventKey><![CDATA[" + noise.words() + "]]></EventKey>")
                + "<MsgId>" + input + "</MsgId>";
        return noise.once(4) ? noise.spoiled(plain) : plain;
    }

    private void count(Supplier<Answer> sending) {
        count(sending, "");
    }

    private void count(Supplier<Answer> sending, String what) {
        timed(() -> {
            Answer answer = sending.get();
            assertThat(answer.status()).as(what + " " + answer.body()).isLessThan(500);
            answers.merge(answer.status(), 1, Integer::sum);
        });
    }

    private void timed(Runnable input) {
        long began = System.nanoTime();
        input.run();
        slowest = Math.max(slowest, System.nanoTime() - began);
    }

    /** Now and then, so that the last of many need not be waited for longer than the first. */
    private void letItDecide(int input) {
        if (input - decided >= 10 * BATCH) {
            awaitDecided();
            decided = input;
        }
    }

    /** However busy the machine is: what hangs, hangs for longer than a quarter of an hour. */
    private void awaitDecided() {
        long end = System.nanoTime() + Duration.ofMinutes(15).toNanos();
        long last = jdbc.queryForObject("SELECT COALESCE(MAX(id), 0) FROM message", Long.class);
        while (jdbc.queryForObject(WAITING, Long.class, through) > 0) {
            assertThat(System.nanoTime()).as("left undecided").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        through = last;
    }

    private void held(String way, Integer... allowed) {
        long after = used();
        System.out.printf(
                "%s: %d inputs, answers %s, slowest %d ms, heap %d MB before, %d MB after%n",
                way, INPUTS, answers, slowest / 1_000_000, heap >> 20, after >> 20);
        if (allowed.length > 0) {
            assertThat(answers.keySet()).isSubsetOf(Stream.of(allowed).toList());
        }
        assertThat(after - heap).as("bytes that stay").isLessThan(MOST_GROWTH);
        assertThat(nobody().get("/actuator/health").status()).isEqualTo(200);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
