package io.sidan.core.suggestion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.StoredMessage;
import io.sidan.core.message.Urgency;
import io.sidan.core.privacy.Masking;
import io.sidan.core.roster.Beat;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.AccessLog.What;
import io.sidan.core.suggestion.CaseMedia.Enclosed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Cases as screens and callers see them: listed, searched, opened; every word masked. */
@Repository
public class SuggestionSearch {

    private static final int MOST_COUNTED = 10_000;

    private final SearchMapper search;
    private final Seeking seeking;
    private final SuggestionMapper suggestions;
    private final Guards guards;
    private final Sights sights;
    private final AccessLog log;
    private final CaseFile file;
    private final CaseMedia media;
    private final Clock clock;

    SuggestionSearch(
            SearchMapper search,
            Seeking seeking,
            SuggestionMapper suggestions,
            Guards guards,
            Sights sights,
            AccessLog log,
            CaseFile file,
            CaseMedia media,
            Clock clock) {
        this.search = search;
        this.seeking = seeking;
        this.suggestions = suggestions;
        this.guards = guards;
        this.sights = sights;
        this.log = log;
        this.file = file;
        this.media = media;
        this.clock = clock;
    }

    /**
     * @param total of all that were asked for, at most ten thousand; of words that many say, as far as they were looked at
     * @param more whether there are more than that: nobody pages through them, and counting them takes longer than looking
     */
    public record Page(List<Listed> items, long total, boolean more) {}

    /**
     * One line of a list.
     *
     * @param simulated of a township that plays a real one
     * @param until when whoever owes the next step is to have made it; null where no clock runs
     */
    @JsonPropertyOrder({"number", "shortNumber", "state", "stateLabel"})
    public record Listed(
            @JsonIgnore long id,
            String number,
            int shortNumber,
            State state,
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
            int version) {

        @JsonProperty
        public String stateLabel() {
            return state.label();
        }
    }

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
            Instant at,
            List<Enclosed> photos) {}

    /** One message of the case. */
    public record Said(String id, String group, Instant at, String type, String text, List<Enclosed> media) {

        static Said masked(StoredMessage stored, List<Enclosed> media) {
            return of(stored, Masking.mask(stored.message().text()), media);
        }

        static Said clear(StoredMessage stored) {
            return of(stored, stored.message().text(), List.of());
        }

        private static Said of(StoredMessage stored, String text, List<Enclosed> media) {
            GroupMessage message = stored.message();
            return new Said(
                    message.id(), message.group(), message.at(), message.type().code(), text, media);
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
            Instant at,
            List<Enclosed> photos) {}

    /** A move this person may make now, and the fields it needs. */
    public record Possible(Move move, String label, List<String> needs) {}

    /** A case opened. */
    public record Detail(
            Listed suggestion, List<Moved> steps, List<Said> messages, List<Answered> answers, List<Possible> moves) {}

    /** What this actor may see of what the query asks for. */
    @Transactional(readOnly = true)
    public Page list(SuggestionQuery query, Actor actor) {
        Beat beat = sights.beat(actor);
        Sought words = seeking.by(query);
        List<Listed> found = search.list(query, words, query.size() + 1, actor, beat);
        List<Listed> items = found.subList(0, Math.min(found.size(), query.size()));
        boolean further = found.size() > items.size();
        if (!further && !items.isEmpty() || words.isCommon()) {
            return new Page(items, query.skip() + found.size(), further);
        }
        long all = search.count(query, words, MOST_COUNTED + 1, actor, beat);
        return new Page(items, Math.min(all, MOST_COUNTED), all > MOST_COUNTED);
    }

    /** How many there are of what the query asks for, within what this actor may see; at most ten thousand. */
    @Transactional(readOnly = true)
    public long count(SuggestionQuery query, Actor actor) {
        return search.count(query, seeking.by(query), MOST_COUNTED, actor, sights.beat(actor));
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
        Listed listed = search.find(sight.id(), actor, sights.beat(actor));
        return sight.reads()
                ? detail(listed, sight, actor)
                : new Detail(listed, List.of(), List.of(), List.of(), List.of());
    }

    private Detail detail(Listed listed, Sight sight, Actor actor) {
        Map<Long, List<Enclosed>> photos = media.ofSteps(sight.id());
        return new Detail(
                listed,
                file.steps(sight, photos),
                file.said(sight, actor),
                file.answers(sight, photos),
                possible(sight, actor));
    }

    private List<Possible> possible(Sight sight, Actor actor) {
        return sight.moves(actor)
                ? guards.possible(suggestions.selectById(sight.id()), actor, clock.instant()).stream()
                        .map(SuggestionSearch::possible)
                        .toList()
                : List.of();
    }

    private static Possible possible(Move move) {
        return new Possible(
                move, move.label(), move.needs().stream().map(Need::field).toList());
    }
}
