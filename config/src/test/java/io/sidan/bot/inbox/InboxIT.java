package io.sidan.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sidan.Chat;
import io.sidan.Chat.Message;
import io.sidan.RunningServer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.JsonNode;

/** What is received is stored once, in order, and understood once, whoever dies or repeats himself meanwhile. */
class InboxIT extends RunningServer {

    @Autowired
    private Workers workers;

    @Autowired
    private Partitions partitions;

    @Autowired
    private Drains drains;

    @Autowired
    private Drain drain;

    @Autowired
    private StringRedisTemplate redis;

    @Test
    void addsNothingWhenABatchIsRepeated() {
        Chat chat = Chat.in("wr-yuanquan");
        List<Message> batch = new ArrayList<>(talk(chat, 50));
        Message told = chat.says("r1", "元泉泉眼那条路塌方了,路不通,请派人修");
        batch.add(told);
        tell(batch.toArray(Message[]::new));
        JsonNode before = coverage(station(), chat.group());
        long cases = count("suggestion");
        long steps = count("step");

        for (int i = 0; i < 3; i++) {
            tell(batch.toArray(Message[]::new));
        }
        assertThat(coverage(station(), chat.group())).isEqualTo(before);
        assertThat(count("suggestion")).isEqualTo(cases);
        assertThat(count("step")).isEqualTo(steps);
    }

    @Test
    void keepsTheOrderOfAGroup() {
        Chat chat = Chat.alone();
        List<Message> all = talk(chat, 700);
        for (int from = 0; from < all.size(); from += 70) {
            tell(all.subList(from, from + 70).toArray(Message[]::new));
        }
        assertThat(idsInOrder(chat)).isEqualTo(all.stream().map(Message::id).toList());
        hasNoGaps();
    }

    @Test
    void losesAndDoublesNothingWhenManyBringTheSame() throws Exception {
        List<Chat> chats = List.of(Chat.alone(), Chat.alone(), Chat.alone());
        List<Message> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            all.add(chats.get(i % 3).says("r" + i % 11, "今天天气不错 " + i));
        }
        List<Callable<Integer>> bringers = new ArrayList<>();
        for (int bringer = 0; bringer < 4; bringer++) {
            Random random = new Random(bringer);
            bringers.add(() -> bring(all, random));
        }
        int accepted = 0;
        for (Future<Integer> brought : atOnce(bringers)) {
            accepted += brought.get();
        }
        awaitOutcomes();
        assertThat(accepted).isEqualTo(all.size());
        for (Chat chat : chats) {
            isCovered(chat, 100);
        }
        hasNoGaps();
    }

    /** Each brings everything, in overlapping batches and an order of his own; answers how much of it was new. */
    private int bring(List<Message> all, Random random) {
        List<List<Message>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += 20) {
            batches.add(all.subList(from, Math.min(from + 30, all.size())));
        }
        Collections.shuffle(batches, random);
        return batches.stream()
                .map(gateway()::send)
                .peek(answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(202))
                .mapToInt(answer -> answer.at("accepted").asInt())
                .sum();
    }

    @Test
    void opensOneCaseOfAnIncidentToldInTwoGroupsAtOnce() throws Exception {
        List<String> places = List.of("柏官庄林场", "石羊坡羊场", "柳沟淤地坝");
        for (String place : places) {
            Chat here = Chat.in("wr-yuanquan");
            Chat there = here.beside("wr-jinfu");
            Message one = here.says("r1", place + "跟前停电了,一片没电,请派人来修");
            Message other = there.says("r2", place + "跟前停电了,一片没电,请派人来修");
            List<Callable<Integer>> tellings = List.of(
                    () -> gateway().send(one).status(),
                    () -> gateway().send(other).status());
            for (Future<Integer> sent : atOnce(tellings)) {
                assertThat(sent.get()).isEqualTo(202);
            }
            awaitOutcomes();
            assertThat(numberOf(one)).as(place).isEqualTo(numberOf(other));
            assertThat(station()
                            .get("/api/suggestions/" + numberOf(one))
                            .at("supporters")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void losesNothingWhenRedisForgetsEverything() {
        Chat chat = Chat.alone();
        List<Message> all = talk(chat, 600);
        for (int from = 0; from < all.size(); from += 100) {
            gateway().send(all.subList(from, from + 100));
            flushRedis();
        }
        awaitOutcomes();
        isCovered(chat, 600);
        assertThat(idsInOrder(chat)).isEqualTo(all.stream().map(Message::id).toList());
        assertThat(ledgerIsValid()).isTrue();
    }

    @Test
    void letsNoFormerHolderWrite() {
        Chat chat = Chat.alone();
        workers.stop();
        try {
            gateway().send(talk(chat, 10));
            long township = township();
            long through = drains.through(township);
            int partition = drains.partitionOf(township);
            Lease former = new Lease(partition, "former", partitions.enter(partition, "former"));
            raiseFence(partition);
            assertThatThrownBy(() -> drain.next(former, township)).isInstanceOf(Fenced.class);
            assertThat(coverage(station(), chat.group()).path("classified").asInt())
                    .isZero();
            assertThat(drains.through(township)).isEqualTo(through);

            Lease present = new Lease(partition, "present", partitions.enter(partition, "present"));
            assertThat(drain.next(present, township)).isFalse();
            isCovered(chat, 10);
            assertThatThrownBy(() -> drain.next(former, township)).isInstanceOf(Fenced.class);
        } finally {
            workers.start();
        }
    }

    @Test
    void goesOnWithANewFenceWhereAnotherHandRaisedIt() {
        Chat chat = Chat.alone();
        tell(talk(chat, 1).toArray(Message[]::new));
        int partition = drains.partitionOf(township());
        raiseFence(partition);
        long raised = fence(partition);
        tell(talk(chat, 5).toArray(Message[]::new));
        isCovered(chat, 6);
        assertThat(fence(partition)).isGreaterThan(raised);
    }

    @Test
    void tellsHowMuchIsWaiting() {
        Chat chat = Chat.alone();
        awaitOutcomes();
        workers.stop();
        try {
            gateway().send(talk(chat, 7));
            assertThat(nobody().get("/actuator/prometheus").body()).contains("sidan_inbox_waiting 7.0");
            JsonNode row = coverage(station(), chat.group());
            assertThat(row.path("received").asInt()).isEqualTo(7);
            assertThat(row.path("stored").asInt()).isEqualTo(7);
            assertThat(row.path("classified").asInt()).isZero();
        } finally {
            workers.start();
        }
        awaitOutcomes();
        isCovered(chat, 7);
        assertThat(nobody().get("/actuator/prometheus").body()).contains("sidan_inbox_waiting 0.0");
    }

    @Test
    void keepsWordsSealedInTheDatabase() {
        Message told = Chat.alone().says("r1", "我们巷子里停水了没水吃,请快来修");
        opened(told);
        byte[] words = jdbc.queryForObject("SELECT words FROM message WHERE external_id = ?", byte[].class, told.id());
        assertThat(new String(words, StandardCharsets.UTF_8)).doesNotContain("停水");
    }

    private void isCovered(Chat chat, int messages) {
        JsonNode row = coverage(station(), chat.group());
        assertThat(row.path("received").asInt()).isEqualTo(messages);
        assertThat(row.path("stored").asInt()).isEqualTo(messages);
        assertThat(row.path("classified").asInt()).isEqualTo(messages);
        int outcomes = 0;
        for (JsonNode kind : row.path("outcomes")) {
            outcomes += kind.asInt();
        }
        assertThat(outcomes).isEqualTo(messages);
    }

    private static <T> List<Future<T>> atOnce(List<Callable<T>> tasks) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            return threads.invokeAll(tasks);
        } finally {
            threads.shutdown();
        }
    }

    private static List<Message> talk(Chat chat, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> chat.says("r" + i % 7, "今天天气不错 " + i))
                .toList();
    }

    private void flushRedis() {
        redis.execute((RedisCallback<Void>) connection -> {
            connection.serverCommands().flushAll();
            return null;
        });
        sessionsAreGone();
    }

    private boolean ledgerIsValid() {
        return station().get("/api/ledger/verify").at("valid").asBoolean();
    }

    private List<String> idsInOrder(Chat chat) {
        return jdbc.queryForList(
                "SELECT external_id FROM message WHERE group_id = ? ORDER BY seq", String.class, group(chat));
    }

    /** The order of the township's messages is dense from 1. */
    private void hasNoGaps() {
        Map<String, Object> seqs = jdbc.queryForMap("""
                SELECT COUNT(*) AS messages, COUNT(DISTINCT seq) AS places, MAX(seq) AS last
                FROM message WHERE township_id = ?
                """, township());
        assertThat(seqs.get("places")).isEqualTo(seqs.get("messages")).isEqualTo(seqs.get("last"));
    }

    private long township() {
        return jdbc.queryForObject("SELECT MIN(id) FROM township", Long.class);
    }

    private long group(Chat chat) {
        return jdbc.queryForObject("SELECT id FROM chat_group WHERE code = ?", Long.class, chat.group());
    }

    private long count(String table) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
    }

    private long fence(int partition) {
        return jdbc.queryForObject("SELECT fence FROM inbox_partition WHERE no = ?", Long.class, partition);
    }

    private void raiseFence(int partition) {
        jdbc.update("UPDATE inbox_partition SET fence = fence + 1, holder = 'another' WHERE no = ?", partition);
    }
}
