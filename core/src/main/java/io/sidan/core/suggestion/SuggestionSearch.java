package io.sidan.core.suggestion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.Messages;
import io.sidan.core.message.StoredMessage;
import io.sidan.core.message.Urgency;
import io.sidan.core.privacy.Masking;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Beat;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.AccessLog.What;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Cases as screens and callers see them: listed, searched, opened; every word masked. */
@Repository
public class SuggestionSearch {

    private static final int LARGEST_PAGE = 200;

    private final SearchMapper search;
    private final SuggestionMapper suggestions;
    private final Guards guards;
    private final Sights sights;
    private final AccessLog log;
    private final Messages messages;
    private final Seal seal;
    private final JsonMapper json;
    private final Clock clock;

    SuggestionSearch(
            SearchMapper search,
            SuggestionMapper suggestions,
            Guards guards,
            Sights sights,
            AccessLog log,
            Messages messages,
            Seal seal,
            JsonMapper json,
            Clock clock) {
        this.search = search;
        this.suggestions = suggestions;
        this.guards = guards;
        this.sights = sights;
        this.log = log;
        this.messages = messages;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What to list; null means any.
     *
     * @param open whether it has not ended
     * @param district code or name
     * @param words looked for in what was said, or a number
     * @param page from 0
     * @param size 1 to 200
     */
    public record Query(
            State state,
            Boolean open,
            String category,
            String district,
            String words,
            Urgency urgency,
            Boolean supervised,
            Among among,
            int page,
            int size) {

        public Query(State state, String category, String district, String words, int page, int size) {
            this(state, null, category, district, words, null, null, Among.ALL, page, size);
        }

        /** Everything open that is supervised. */
        public static Query supervisedNow() {
            return new Query(null, true, null, null, null, null, true, Among.ALL, 0, 1);
        }

        public Query {
            page = Math.max(page, 0);
            size = Math.min(Math.max(size, 1), LARGEST_PAGE);
            category = blankToNull(category);
            district = blankToNull(district);
            words = blankToNull(words);
        }

        public long skip() {
            return (long) page * size;
        }

        /** A level-1 letter asks for all of its level-2 codes. */
        public String categoryPattern() {
            return category == null ? null : category.length() == 1 ? category + "%" : category;
        }

        public String bigrams() {
            return words == null ? null : Bigrams.query(words);
        }

        public String pattern() {
            return words == null ? null : "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        }

        private static String blankToNull(String value) {
            return value == null || value.isBlank() ? null : value.strip();
        }
    }

    public record Page(List<Listed> items, long total) {}

    /**
     * One line of a list.
     *
     * @param simulated of a township that plays a real one
     * @param until when whoever owes the next step is to have made it; null where no clock runs
     */
    public record Listed(
            @JsonIgnore long id,
            String number,
            int shortNumber,
            State state,
            String stateLabel,
            String title,
            String category,
            String categoryName,
            Urgency urgency,
            String place,
            String district,
            String districtName,
            String group,
            int supporters,
            Integer households,
            Integer persons,
            boolean confidential,
            String deputy,
            String unit,
            AnswerClass answerClass,
            int round,
            boolean forwarded,
            boolean supervised,
            Instant openedAt,
            Instant movedAt,
            Instant dueAt,
            boolean simulated,
            Instant until,
            int version) {}

    /** One line of the timeline. */
    public record Moved(
            long seq,
            Move move,
            String label,
            Role role,
            String actor,
            String channel,
            State from,
            State to,
            String reason,
            String words,
            Instant at) {}

    /** One message of the case. */
    public record Said(String id, String group, Instant at, String type, String text) {

        static Said masked(StoredMessage stored) {
            return of(stored, Masking.mask(stored.message().text()));
        }

        static Said clear(StoredMessage stored) {
            return of(stored, stored.message().text());
        }

        private static Said of(StoredMessage stored, String text) {
            GroupMessage message = stored.message();
            return new Said(
                    message.id(), message.group(), message.at(), message.type().code(), text);
        }
    }

    /** What was answered in one round. */
    public record Answered(
            int round,
            AnswerClass answerClass,
            String unit,
            String words,
            String contact,
            List<String> evidence,
            Instant at) {}

    /** A move this person may make now, and the fields it needs. */
    public record Possible(Move move, String label, List<String> needs) {}

    /** A case opened. */
    public record Detail(
            Listed suggestion, List<Moved> steps, List<Said> messages, List<Answered> answers, List<Possible> moves) {}

    /** What this actor may see of what the query asks for. */
    @Transactional(readOnly = true)
    public Page list(Query query, Actor actor) {
        Beat beat = sights.beat(actor);
        return new Page(
                search.list(query, actor, beat).stream()
                        .map(SearchMapper.Row::listed)
                        .toList(),
                search.count(query, actor, beat));
    }

    /** How many there are of what the query asks for, within what this actor may see. */
    @Transactional(readOnly = true)
    public long count(Query query, Actor actor) {
        return search.count(query, actor, sights.beat(actor));
    }

    /**
     * The case of this number with all that belongs to it, and what this actor may do with it now. Of a confidential
     * one every opening is logged, and who may only know that it exists gets its outside alone.
     */
    @Transactional
    public Detail open(String number, Actor actor) {
        Sight sight = sights.seen(number, actor);
        if (sight.confidential()) {
            log.keep(What.READ, sight, actor, sight.reads() ? null : "只看到有这一件");
        }
        Listed listed = search.find(sight.id(), actor, sights.beat(actor)).listed();
        return sight.reads()
                ? detail(listed, sight, actor)
                : new Detail(listed, List.of(), List.of(), List.of(), List.of());
    }

    private Detail detail(Listed listed, Sight sight, Actor actor) {
        return new Detail(
                listed,
                search.steps(sight.id()).stream().map(this::moved).toList(),
                messages.of(search.withMerged(sight.id())).stream()
                        .filter(stored -> isShown(stored, actor))
                        .map(Said::masked)
                        .toList(),
                search.answers(sight.id()).stream().map(this::answered).toList(),
                possible(sight, actor));
    }

    /** A resident sees the own words, nobody else's. */
    private static boolean isShown(StoredMessage stored, Actor actor) {
        return !actor.is(Role.RESIDENT) || stored.message().sender().equals(actor.code());
    }

    private List<Possible> possible(Sight sight, Actor actor) {
        return sight.moves(actor)
                ? guards.possible(suggestions.selectById(sight.id()), actor, clock.instant()).stream()
                        .map(SuggestionSearch::possible)
                        .toList()
                : List.of();
    }

    private Moved moved(SearchMapper.StepRow row) {
        return new Moved(
                row.seq(),
                row.move(),
                row.move() == null ? "候选" : row.move().label(),
                row.role(),
                row.actorName(),
                row.channel(),
                row.fromState(),
                row.toState(),
                row.reason(),
                Masking.mask(seal.open(row.words())),
                row.at());
    }

    private Answered answered(SearchMapper.AnswerRow row) {
        return new Answered(
                row.round(),
                row.answerClass(),
                row.unitName(),
                Masking.mask(seal.open(row.words())),
                row.contact(),
                row.evidence() == null ? List.of() : json.readValue(row.evidence(), new TypeReference<>() {}),
                row.answeredAt());
    }

    private static Possible possible(Move move) {
        return new Possible(
                move, move.label(), move.needs().stream().map(Need::field).toList());
    }
}
