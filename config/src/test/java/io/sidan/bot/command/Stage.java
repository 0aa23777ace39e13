package io.sidan.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Chat;
import io.sidan.bot.inbox.Inbox;
import io.sidan.bot.reply.Addressee;
import io.sidan.bot.reply.Outbox;
import io.sidan.bot.reply.Saying;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Suggestions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays a scene with the real application and listens to what it says. */
final class Stage {

    private static final String CHANNEL = "simulator";
    private static final String NOTHING = "-";
    private static final Pattern SAYS =
            Pattern.compile("^(\\w+)( 私)?(?: > (\\S+))?: (?:\\[(图|语音)])? ?(.*?)(?: => (\\S+))?$");

    private final JdbcTemplate jdbc;
    private final Inbox inbox;
    private final Suggestions suggestions;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Seal seal;
    private final Map<String, Told> cases = new HashMap<>();
    private final Map<String, Chat> privately = new HashMap<>();
    private Chat chat;
    private Chat.Message last;

    /** A case by its name in the scene. */
    private record Told(Chat.Message message, String number, int shortNumber, long id, long township) {}

    private record Said(String chat, byte[] words) {}

    Stage(
            JdbcTemplate jdbc,
            Inbox inbox,
            Suggestions suggestions,
            Outbox outbox,
            TransactionTemplate transaction,
            Seal seal) {
        this.jdbc = jdbc;
        this.inbox = inbox;
        this.suggestions = suggestions;
        this.outbox = outbox;
        this.transaction = transaction;
        this.seal = seal;
    }

    void play(Scene scene) {
        scene.lines().forEach(this::play);
    }

    private void play(String line) {
        String cue = line.strip();
        switch (cue.charAt(0)) {
            case '@' -> chat = Chat.in(cue.substring(1));
            case '<' -> hears(cue);
            case '=' -> stands(cue.substring(1).strip().split(" "));
            case '*' -> isCalled(cue.substring(1).strip().split(" "));
            case '!' -> moves(cue.substring(1).strip().split(" "));
            case '+' -> chat.later(Long.parseLong(cue.substring(1).strip()));
            default -> says(cue);
        }
    }

    private void says(String cue) {
        Matcher said = SAYS.matcher(cue);
        assertThat(said.matches()).as(cue).isTrue();
        String person = said.group(1);
        Chat where = said.group(2) == null ? chat : privately.computeIfAbsent(person, one -> chat.beside("@" + one));
        Chat.Message message = message(where, person, said.group(4), filled(said.group(5)));
        last = said.group(3) == null
                ? message
                : message.quoting(cases.get(said.group(3)).message());
        receive(last);
        if (said.group(6) != null) {
            cases.put(said.group(6), told(last));
        }
    }

    private static Chat.Message message(Chat where, String person, String kind, String words) {
        return kind == null
                ? where.says(person, words)
                : kind.equals("图") ? where.sends(person, "image") : where.sends(person, "voice", words);
    }

    /** Once more makes no difference. */
    private void receive(Chat.Message said) {
        inbox.receive(CHANNEL, List.of(said.asGroupMessage()));
        inbox.receive(CHANNEL, List.of(said.asGroupMessage()));
        Waiting.until(() -> id(said) != null && decided(said));
    }

    private void hears(String cue) {
        List<Said> rows = jdbc.query(
                "SELECT chat, words FROM outbox WHERE reply_key = ?",
                (row, n) -> new Said(row.getString(1), row.getBytes(2)),
                "answer:" + id(last));
        String expected = filled(cue.replaceFirst("^<<? ?", ""));
        String heard = rows.isEmpty() ? NOTHING : seal.open(rows.get(0).words());
        if (expected.equals(NOTHING)) {
            assertThat(heard).as("%s: %s", last.sender(), last.text()).isEqualTo(NOTHING);
            return;
        }
        assertThat(heard).as("%s: %s", last.sender(), last.text()).contains(expected);
        String where = cue.startsWith("<<") ? "@" + last.sender() : last.group();
        assertThat(rows.get(0).chat()).as(heard).isEqualTo(where);
    }

    private void stands(String[] words) {
        String state = jdbc.queryForObject(
                "SELECT state FROM suggestion WHERE id = ?",
                String.class,
                cases.get(words[0]).id());
        assertThat(state).as("%s after %s", words[0], last.text()).isEqualTo(words[1]);
    }

    private void isCalled(String[] words) {
        String key = "call:" + cases.get(words[1]).id() + ":" + words[0] + ":%";
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM outbox WHERE reply_key LIKE ?", Long.class, key))
                .as("%s after %s", words[0], last.text())
                .isOne();
    }

    private void moves(String[] words) {
        Told told = cases.get(words[1]);
        switch (words[0]) {
            case "card" -> card(told, words[2]);
            case "DISPATCH" -> move(told, Role.STATION, "s04", Move.DISPATCH, unit(words[2]));
            case "SIGN" -> move(told, Role.UNIT, words[2], Move.SIGN, Details.NONE);
            case "ANSWER" ->
                move(told, Role.UNIT, words[2], Move.ANSWER, Details.answer(AnswerClass.A, "办好了", List.of()));
            default -> move(told, Role.STATION, "s04", Move.valueOf(words[0]), Details.words("按规定办"));
        }
    }

    /** As the bot sends one to whom a case concerns. */
    private void card(Told told, String person) {
        Saying card = Saying.of("case.card", told.id())
                .with("number", told.shortNumber())
                .with("category", "一件");
        Addressee to = Addressee.person(told.township(), person, chat.group()).through(CHANNEL);
        transaction.executeWithoutResult(
                status -> outbox.tell(to, "card:" + told.id() + ":" + System.nanoTime(), card));
    }

    private void move(Told told, Role role, String code, Move move, Details details) {
        suggestions.move(told.number(), move, details, new Actor(role, code, code, told.township(), null, "panel"));
    }

    private static Details unit(String code) {
        return new Details(null, null, null, code, null, null, null, null, null, null, null, null, null);
    }

    private Told told(Chat.Message message) {
        Told told = jdbc.queryForObject(
                """
                SELECT s.number, s.short_number, s.id, s.township_id FROM outcome o
                JOIN suggestion s ON s.id = o.suggestion_id WHERE o.message_id = ?
                """,
                (row, n) -> new Told(message, row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4)),
                id(message));
        if (jdbc.queryForObject("SELECT state FROM suggestion WHERE id = ?", String.class, told.id())
                .equals("CANDIDATE")) {
            move(told, Role.STATION, "s04", Move.REGISTER, Details.NONE);
        }
        return told;
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, Told> told : cases.entrySet()) {
            filled = filled.replace(
                    "{" + told.getKey() + "}", String.valueOf(told.getValue().shortNumber()));
        }
        return filled;
    }

    private Long id(Chat.Message said) {
        List<Long> ids = jdbc.queryForList(
                "SELECT id FROM message WHERE external_id = ? AND channel = ?", Long.class, said.id(), CHANNEL);
        return ids.isEmpty() ? null : ids.get(0);
    }

    private boolean decided(Chat.Message said) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM outcome WHERE message_id = ?", Integer.class, id(said)) == 1;
    }
}
