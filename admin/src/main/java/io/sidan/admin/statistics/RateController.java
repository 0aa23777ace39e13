package io.sidan.admin.statistics;

import io.sidan.admin.account.Person;
import io.sidan.core.proposal.ProposalCounts;
import io.sidan.core.statistics.Cut;
import io.sidan.core.statistics.Measured;
import io.sidan.core.statistics.Period;
import io.sidan.core.statistics.Rate;
import io.sidan.core.statistics.Rates;
import io.sidan.core.suggestion.Measure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rates with the numbers they are made of; each number is a list, found by its measure. */
@RestController
@RequestMapping("/api/statistics/rates")
class RateController {

    private final Rates rates;

    RateController(Rates rates) {
        this.rates = rates;
    }

    /** So many of what is counted, among so many; with the words for both. */
    record Named(Rate rate, String name, Measure counted, String countedName, Measure among, String amongName) {}

    record RateTable(List<Named> rates, Measured all, List<Measured> parts) {}

    /** Of the suggestions told in the period. */
    @GetMapping("/suggestions")
    RateTable suggestions(
            @RequestParam Cut by,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @AuthenticationPrincipal Person person) {
        Period period = new Period(from, to);
        return new RateTable(
                named(), rates.suggestions(period, person.actor()), rates.suggestions(by, period, person.actor()));
    }

    /** Of the proposals written in the period. */
    @GetMapping("/proposals")
    RateTable proposals(
            @RequestParam ProposalCounts.By by,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @AuthenticationPrincipal Person person) {
        Period period = new Period(from, to);
        return new RateTable(
                named(), rates.proposals(period, person.actor()), rates.proposals(by, period, person.actor()));
    }

    private static List<Named> named() {
        return Arrays.stream(Rate.values())
                .map(rate -> new Named(
                        rate,
                        rate.label(),
                        rate.counted(),
                        rate.counted().label(),
                        rate.among(),
                        rate.among().label()))
                .toList();
    }
}
