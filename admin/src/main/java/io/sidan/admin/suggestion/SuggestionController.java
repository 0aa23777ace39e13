package io.sidan.admin.suggestion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.sidan.admin.account.Person;
import io.sidan.core.message.Urgency;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases listed, opened and moved. */
@RestController
@RequestMapping("/api/suggestions")
class SuggestionController {

    private final Suggestions suggestions;
    private final SuggestionSearch search;
    private final Clock clock;

    SuggestionController(Suggestions suggestions, SuggestionSearch search, Clock clock) {
        this.suggestions = suggestions;
        this.search = search;
        this.clock = clock;
    }

    /** A case with its timeline, its messages, its answers and what this person may do with it now. */
    record Opened(
            @JsonUnwrapped Listed suggestion,
            List<Moved> steps,
            List<Said> messages,
            List<Answered> answers,
            List<Possible> moves) {}

    /** A move; which fields it needs is listed with the moves of a case. */
    record MoveForm(
            @NotNull(message = "请写明要办哪一步") Move move,
            @Size(max = 10_000) String words,
            @Size(max = 32) String reason,
            @Size(max = 128) String deputy,
            @Size(max = 128) String unit,
            @Size(max = 20) List<@NotNull @Size(max = 128) String> assisting,
            LocalDate due,
            AnswerClass answerClass,
            @Size(max = 255) String contact,
            @Size(max = 20) List<@NotNull @Size(max = 255) String> evidence,
            @Size(max = 24) String into,
            Boolean granted,
            Grade grade,
            Integer version) {

        Details details() {
            return new Details(
                    words,
                    reason,
                    deputy,
                    unit,
                    assisting,
                    due,
                    answerClass,
                    contact,
                    evidence,
                    into,
                    granted,
                    grade,
                    version);
        }
    }

    @GetMapping
    Page list(
            @RequestParam(required = false) State state,
            @RequestParam(required = false) Boolean open,
            @RequestParam(required = false) @Size(max = 8) String category,
            @RequestParam(required = false) @Size(max = 64) String district,
            @RequestParam(required = false) @Size(max = 100) String q,
            @RequestParam(required = false) Urgency urgency,
            @RequestParam(required = false) Boolean supervised,
            @Valid @ParameterObject AmongForm among,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
            @AuthenticationPrincipal Person person) {
        return search.list(
                new SuggestionQuery(
                        state,
                        open,
                        category,
                        district,
                        q,
                        urgency,
                        supervised,
                        among.among(clock.instant()),
                        page,
                        size),
                person.actor());
    }

    @GetMapping("/{number}")
    Opened open(@PathVariable String number, @AuthenticationPrincipal Person person) {
        SuggestionSearch.Detail detail = search.open(number, person.actor());
        return new Opened(detail.suggestion(), detail.steps(), detail.messages(), detail.answers(), detail.moves());
    }

    @PostMapping("/{number}/moves")
    Opened move(
            @PathVariable String number, @Valid @RequestBody MoveForm form, @AuthenticationPrincipal Person person) {
        suggestions.move(number, form.move(), form.details(), person.actor());
        return open(number, person);
    }
}
