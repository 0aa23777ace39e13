package io.sidan.bot.channel.simulator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.sidan.core.roster.Township;
import io.sidan.core.sample.Samples;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Grade;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.State;
import io.sidan.core.suggestion.SuggestionQuery;
import io.sidan.core.suggestion.SuggestionSearch;
import io.sidan.core.suggestion.SuggestionSearch.Answered;
import io.sidan.core.suggestion.SuggestionSearch.Listed;
import io.sidan.core.suggestion.SuggestionSearch.Moved;
import io.sidan.core.suggestion.SuggestionSearch.Page;
import io.sidan.core.suggestion.SuggestionSearch.Possible;
import io.sidan.core.suggestion.SuggestionSearch.Said;
import io.sidan.core.suggestion.Suggestions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sample's cases as somebody of it sees them, and that person's moves. */
@RestController
@RequestMapping("/api/sim/cases")
class SimulatedCaseController {

    private final Samples samples;
    private final Cast cast;
    private final Suggestions suggestions;
    private final SuggestionSearch search;

    SimulatedCaseController(Samples samples, Cast cast, Suggestions suggestions, SuggestionSearch search) {
        this.samples = samples;
        this.cast = cast;
        this.suggestions = suggestions;
        this.search = search;
    }

    /** A case with its timeline, its messages, its answers and what this person may do with it now. */
    record Opened(
            @JsonUnwrapped Listed suggestion,
            List<Moved> steps,
            List<Said> messages,
            List<Answered> answers,
            List<Possible> moves) {}

    /** A move as this person; which fields it needs is listed with the moves of a case. */
    record MoveForm(
            @NotBlank(message = "请选一个角色") @Size(max = 128) String person,
            @NotNull(message = "请写明要办哪一步") Move move,
            @Size(max = 2_000) String words,
            @Size(max = 32) String reason,
            @Size(max = 128) String deputy,
            @Size(max = 128) String unit,
            LocalDate due,
            AnswerClass answerClass,
            @Size(max = 255) String contact,
            @Size(max = 24) String into,
            Boolean granted,
            Grade grade,
            Integer version) {

        Details details() {
            return new Details(
                    words, reason, deputy, unit, null, due, answerClass, contact, null, into, granted, grade, version);
        }
    }

    @GetMapping
    Page list(
            @RequestParam @Size(max = 128) String person,
            @RequestParam(required = false) State state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return search.list(new SuggestionQuery(state, null, null, null, page, size), actor(person));
    }

    @GetMapping("/{number}")
    Opened open(@PathVariable @Size(max = 24) String number, @RequestParam @Size(max = 128) String person) {
        SuggestionSearch.Detail detail = search.open(number, actor(person));
        return new Opened(detail.suggestion(), detail.steps(), detail.messages(), detail.answers(), detail.moves());
    }

    @PostMapping("/{number}/moves")
    Opened move(@PathVariable @Size(max = 24) String number, @Valid @RequestBody MoveForm form) {
        suggestions.move(number, form.move(), form.details(), actor(form.person()));
        return open(number, form.person());
    }

    private Actor actor(String person) {
        Township sample = samples.require();
        return cast.require(sample, person).actor(sample);
    }
}
