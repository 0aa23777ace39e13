package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Chat.Message;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** A gateway that repeats each batch until it is acknowledged, as gateways do, as fast as it is taken. */
final class Load implements AutoCloseable {

    private static final List<String> VILLAGES = List.of(
            "鼓楼", "南关", "西关", "北关", "东关", "北坊", "赵家山", "仵桥", "北泉寨", "港北", "李庄", "洪河", "晋福", "古县", "坑东", "七里店", "靳家街",
            "乔家庄", "赛里", "石桥背", "仁庄", "辛庄", "南桥沟", "东洼", "董北", "望北", "陈村", "南岭", "上桂花", "下桂花", "北桂花", "麦仓", "元泉", "柏官庄",
            "石羊坡", "柳沟", "槐树坪", "秦家沟", "苗家岭", "水磨沟");

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int TAKEN = 202;

    private final Gateway gateway;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Map<String, Long> sent = new LinkedHashMap<>();
    private final Set<Integer> refusals = new ConcurrentSkipListSet<>();
    private final List<Chat> chats;
    private final Thread thread = new Thread(this::run, "load");
    private volatile long acknowledged;
    private int told;

    /** In two groups that nobody has bound. */
    Load(URI server) {
        this(server, List.of("kill-here", "kill-there"));
    }

    Load(URI server, List<String> groups) {
        gateway = new Gateway(server, SidanJar.SECRET);
        Chat first = Chat.in(groups.get(0));
        chats = new ArrayList<>(List.of(first));
        groups.stream().skip(1).map(first::beside).forEach(chats::add);
        thread.start();
    }

    static String village(int number) {
        return VILLAGES.get(number % VILLAGES.size());
    }

    static int villages() {
        return VILLAGES.size();
    }

    /** Waits until so many more messages are acknowledged. */
    void awaitMore(int messages) throws InterruptedException {
        long wanted = acknowledged + messages;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged < wanted) {
            assertThat(failure.get()).isNull();
            assertThat(System.nanoTime())
                    .as("nothing is taken; refused with %s", refusals)
                    .isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    long acknowledged() {
        return acknowledged;
    }

    /** What was answered where a batch was not taken. */
    Set<Integer> refusals() {
        return refusals;
    }

    /** Ends with the batch that is under way; answers how many messages of each group were acknowledged. */
    Map<String, Long> stop() {
        close();
        assertThat(failure.get()).isNull();
        return sent;
    }

    @Override
    public void close() {
        stopping.set(true);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!stopping.get()) {
                deliver(batch());
            }
        } catch (Throwable e) {
            failure.set(e);
        }
    }

    private void deliver(List<Message> batch) throws InterruptedException {
        while (!isAcknowledged(batch)) {
            if (stopping.get()) {
                throw new IllegalStateException("not acknowledged at the end");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        batch.forEach(message -> sent.merge(message.group(), 1L, Long::sum));
        acknowledged += batch.size();
    }

    private boolean isAcknowledged(List<Message> batch) {
        try {
            Answer answer = gateway.send(batch);
            if (answer.status() != TAKEN) {
                refusals.add(answer.status());
                return false;
            }
            assertThat(answer.at("accepted").asInt() + answer.at("duplicates").asInt())
                    .isEqualTo(batch.size());
            return true;
        } catch (UncheckedIOException down) {
            return false;
        }
    }

    private List<Message> batch() {
        List<Message> batch = new ArrayList<>();
        for (int i = 0; i < 10; i++, told++) {
            Chat chat = chats.get(told % chats.size());
            String sender = "k" + told % 13;
            batch.add(
                    told % 5 == 0
                            ? chat.says(sender, village(told / 20) + "村口停水了,家家没水吃,请快来修")
                            : chat.says(sender, "今天天气不错 " + told));
        }
        return batch;
    }
}
