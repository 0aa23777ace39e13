package io.sidan.admin.learning;

import io.sidan.admin.account.Person;
import io.sidan.core.learning.ExampleSearch;
import io.sidan.core.learning.Examples;
import io.sidan.core.learning.Fingerprint;
import io.sidan.core.learning.Lesson;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 改法: what people taught the machine, and taking it back. */
@RestController
@RequestMapping("/api/examples")
class ExampleController {

    private final ExampleSearch search;
    private final Examples examples;

    ExampleController(ExampleSearch search, Examples examples) {
        this.search = search;
        this.examples = examples;
    }

    @GetMapping
    ExampleSearch.Page list(@RequestParam(defaultValue = "0") int page, @AuthenticationPrincipal Person person) {
        return search.list(page, person.actor());
    }

    /**
     * Something taught, as a trainer takes it.
     *
     * @param bits the buckets are numbers of so many bits; those of fewer bits begin the same
     */
    record Sample(Lesson lesson, String machine, String answer, int bits, int[] buckets) {}

    /** What was taught of kinds and categories: hashed runs of characters, no words. */
    @GetMapping("/export")
    List<Sample> export(@AuthenticationPrincipal Person person) {
        ExampleSearch.requireStaff(person.actor());
        return examples.inForce(person.actor()).stream()
                .filter(one -> one.lesson() == Lesson.KIND || one.lesson() == Lesson.CATEGORY)
                .map(one -> new Sample(
                        one.lesson(),
                        one.machine(),
                        one.answer(),
                        Fingerprint.BITS,
                        one.words().buckets().toArray()))
                .toList();
    }

    /** It is in force no longer; that it was taught stays on record. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable long id, @AuthenticationPrincipal Person person) {
        ExampleSearch.requireStaff(person.actor());
        examples.withdraw(id, person.actor());
    }
}
