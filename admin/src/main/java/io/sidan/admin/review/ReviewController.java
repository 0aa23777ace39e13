package io.sidan.admin.review;

import io.sidan.admin.account.Person;
import io.sidan.core.review.ReviewSearch;
import io.sidan.core.review.Reviews;
import io.sidan.core.triage.Done;
import io.sidan.core.triage.Ref;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 复核: what the machine left alone, drawn by lot, looked through by people. */
@RestController
@RequestMapping("/api/reviews")
class ReviewController {

    private static final Duration LATELY = Duration.ofDays(7);

    private final ReviewSearch search;
    private final Reviews reviews;
    private final Clock clock;

    ReviewController(ReviewSearch search, Reviews reviews, Clock clock) {
        this.search = search;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** @param missed whether it was a report after all */
    record MarkForm(@NotNull(message = "请说是不是反映") Boolean missed) {}

    record Drawing(int drawn) {}

    @GetMapping
    ReviewSearch.Page waiting(@AuthenticationPrincipal Person person) {
        return search.list(person.actor(), clock.instant().minus(LATELY));
    }

    /** Draws from what has been said since the last drawing. */
    @PostMapping
    Drawing draw(@AuthenticationPrincipal Person person) {
        return new Drawing(reviews.draw(person.actor()));
    }

    @PostMapping("/{key}")
    Done mark(@PathVariable String key, @Valid @RequestBody MarkForm form, @AuthenticationPrincipal Person person) {
        return reviews.mark(Ref.of(key).message(), form.missed(), person.actor());
    }

    @DeleteMapping("/{key}")
    Done unmark(@PathVariable String key, @AuthenticationPrincipal Person person) {
        return reviews.unmark(Ref.of(key).message(), person.actor());
    }
}
