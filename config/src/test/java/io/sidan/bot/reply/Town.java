package io.sidan.bot.reply;

import io.sidan.OwnDatabase;
import io.sidan.cli.Importing;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.Messages;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Opening;
import io.sidan.core.suggestion.Suggestion;
import io.sidan.core.suggestion.Suggestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * 黎侯镇's bot in one or two processes on the real engines, with a clock of the test's. Nothing runs by itself, and the
 * stand-ins are at the port that leaves us: a line that speaks anywhere, one that speaks in groups alone, a second one to
 * fall back on, and a board on which somebody has to let each message through.
 */
public final class Town implements AutoCloseable {

    /** 仁庄; the deputy d063 is the first of its group. */
    public static final String GROUP = "wr-renzhuang";

    public static final String DISTRICT = "pq-renzhuang";

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final HandClock clock;
    public final Line line;
    final Line loudspeaker;
    final Line second;
    final Noticeboard board;
    private final String name;
    private final String[] settings;
    private final List<ConfigurableApplicationContext> processes = new ArrayList<>();

    /** @param name of its data folder, emptied before */
    public Town(String name, HandClock clock, int processes, String... settings) {
        this.name = name;
        this.settings = settings;
        this.clock = clock;
        this.line = new Line("line", true, false, clock);
        this.loudspeaker = new Line("loud", false, false, clock);
        this.second = new Line("second", true, true, clock);
        this.board = new Noticeboard();
        try {
            FileSystemUtils.deleteRecursively(Path.of("target", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int process = 0; process < processes; process++) {
            this.processes.add(start());
        }
    }

    public <T> T get(Class<T> type) {
        return get(0, type);
    }

    public <T> T get(int process, Class<T> type) {
        return processes.get(process).getBean(type);
    }

    /** The first process ends, and a new one comes. */
    public void relieve() {
        processes.add(start());
        processes.remove(0).close();
    }

    public JdbcTemplate jdbc() {
        return get(JdbcTemplate.class);
    }

    public Township home() {
        return get(Townships.class).home().orElseThrow();
    }

    public <T> T together(Supplier<T> work) {
        return new TransactionTemplate(get(PlatformTransactionManager.class)).execute(status -> work.get());
    }

    /** Somebody writes in a chat that is heard on this channel; answers the id of the stored message. */
    public long hears(String channel, String chat, String sender) {
        String id = "m-" + COUNT.incrementAndGet();
        GroupMessage message =
                new GroupMessage(id, chat, sender, "某人", clock.instant(), MessageType.TEXT, "说话", null, null);
        together(() -> get(Messages.class).store(channel, List.of(message), false));
        return jdbc().queryForObject("SELECT id FROM message WHERE external_id = ?", Long.class, id);
    }

    /** Somebody tells of the same case. */
    public void supports(String number, String channel, String chat, String sender) {
        long message = hears(channel, chat, sender);
        jdbc().update("""
                INSERT INTO outcome (message_id, group_id, kind, suggestion_id, confidential, confidence, why, revision,
                    decided_at)
                SELECT id, group_id, 'SUPPORT', ?, FALSE, 1, '测试', 1, sent_at FROM message WHERE id = ?
                """, id(number), message);
    }

    /** A case about to be told: public, registered at once, of 仁庄, not urgent. */
    public Telling telling() {
        return new Telling(GROUP, "wm-" + COUNT.incrementAndGet(), "W2", Urgency.NORMAL, "仁庄村西", false, true, false);
    }

    public record Telling(
            String group,
            String reporter,
            String category,
            Urgency urgency,
            String place,
            boolean confidential,
            boolean sure,
            boolean silent) {

        public Telling in(String other) {
            return new Telling(other, reporter, category, urgency, place, confidential, sure, silent);
        }

        public Telling by(String other) {
            return new Telling(group, other, category, urgency, place, confidential, sure, silent);
        }

        public Telling of(String other) {
            return new Telling(group, reporter, other, urgency, place, confidential, sure, silent);
        }

        public Telling urgent() {
            return new Telling(group, reporter, category, Urgency.NOW, place, confidential, sure, silent);
        }

        public Telling at(String other) {
            return new Telling(group, reporter, category, urgency, other, confidential, sure, silent);
        }

        public Telling secret() {
            return new Telling(group, reporter, category, urgency, place, true, sure, silent);
        }

        public Telling unsure() {
            return new Telling(group, reporter, category, urgency, place, confidential, false, silent);
        }

        public Telling imported() {
            return new Telling(group, reporter, category, urgency, place, confidential, sure, true);
        }
    }

    public Suggestion open(Telling told) {
        return together(() -> get(Suggestions.class)
                .open(new Opening(
                        home(),
                        told.group(),
                        DISTRICT,
                        told.reporter(),
                        "水渠塌了，电话13912345678",
                        told.category(),
                        told.urgency(),
                        told.place(),
                        null,
                        null,
                        told.confidential(),
                        told.sure(),
                        told.silent(),
                        clock.instant(),
                        "测试")));
    }

    public void move(Suggestion suggestion, Role role, Move move, Details details) {
        get(Suggestions.class).move(suggestion.number(), move, details, actor(role));
    }

    public void move(Suggestion suggestion, Role role, Move move) {
        move(suggestion, role, move, Details.words("按计划"));
    }

    public Actor actor(Role role) {
        return switch (role) {
            case DEPUTY -> new Actor(role, duty(), "代表", home().id(), null, "test");
            case UNIT -> new Actor(role, "u02", "单位", home().id(), null, "test");
            default -> new Actor(role, role.name(), role.label(), home().id(), null, "test");
        };
    }

    public Actor resident(String code) {
        return new Actor(Role.RESIDENT, code, "群众", home().id(), null, "test");
    }

    /** Code of the deputy on duty in 仁庄. */
    public String duty() {
        return get(Deputies.class)
                .onDuty(home().id(), GROUP, DISTRICT, LocalDate.of(2026, 6, 1))
                .orElseThrow()
                .code();
    }

    /** The deputy on duty in 仁庄 where these have declined. */
    Optional<Deputy> nextAfter(Set<String> declined) {
        return get(Deputies.class).onDuty(home().id(), GROUP, DISTRICT, LocalDate.of(2026, 6, 1), declined);
    }

    /** What has been written for this chat, with its state, in the order it was written. */
    public List<String> states(String chat) {
        return jdbc().queryForList("SELECT state FROM outbox WHERE chat = ? ORDER BY id", String.class, chat);
    }

    public List<String> templates(String chat) {
        return jdbc().queryForList("SELECT template FROM outbox WHERE chat = ? ORDER BY id", String.class, chat);
    }

    /** Empties the outbox as far as it may be emptied at this moment. */
    public void send() {
        Sending sending = get(Sending.class);
        int idle = 0;
        while (idle < 2) {
            idle = sending.round() == 0 ? idle + 1 : 0;
        }
    }

    private long id(String number) {
        return jdbc().queryForObject("SELECT id FROM suggestion WHERE number = ?", Long.class, number);
    }

    @Override
    public void close() {
        processes.forEach(ConfigurableApplicationContext::close);
    }

    private ConfigurableApplicationContext start() {
        List<String> own = new ArrayList<>(List.of("--sidan.data=target/" + name, "--sidan.roles=admin"));
        own.addAll(Arrays.asList(settings));
        own.addAll(OwnDatabase.arguments(name));
        return new SpringApplicationBuilder(Importing.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> equip((GenericApplicationContext) context))
                .run(own.toArray(String[]::new));
    }

    private void equip(GenericApplicationContext context) {
        context.registerBean(Clock.class, () -> clock);
        context.registerBean("line", Line.class, () -> line);
        context.registerBean("loudspeaker", Line.class, () -> loudspeaker);
        context.registerBean("second", Line.class, () -> second);
        context.registerBean("board", Noticeboard.class, () -> board);
    }
}
