package io.sidan.core.statistics;

import io.sidan.core.proposal.ProposalCounts;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Measure;
import io.sidan.core.suggestion.Sights;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rates of suggestions (R) and of proposals (J), each number counted by the condition that lists it. */
@Repository
@Transactional(readOnly = true)
public class Rates {

    private final FigureMapper suggestions;
    private final ProposalCounts proposals;
    private final Sights sights;
    private final Clock clock;

    Rates(FigureMapper suggestions, ProposalCounts proposals, Sights sights, Clock clock) {
        this.suggestions = suggestions;
        this.proposals = proposals;
        this.sights = sights;
        this.clock = clock;
    }

    /** Of the suggestions told in the period, told apart by the cut. */
    public List<Measured> suggestions(Cut cut, Period period, Actor actor) {
        return suggestions(cut.code(), cut.word(), period, actor);
    }

    public Measured suggestions(Period period, Actor actor) {
        return first(suggestions("'ALL'", "''", period, actor));
    }

    /** Of the proposals written in the period, told apart by the cut. */
    public List<Measured> proposals(ProposalCounts.By by, Period period, Actor actor) {
        return proposals.by(by, period.begin(), period.end(), clock.instant(), actor).stream()
                .map(Measured::of)
                .toList();
    }

    public Measured proposals(Period period, Actor actor) {
        return first(proposals(ProposalCounts.By.ALL, period, actor));
    }

    private List<Measured> suggestions(String code, String word, Period period, Actor actor) {
        List<Map<String, Object>> rows =
                suggestions.measured(code, word, columns(), period, clock.instant(), actor, sights.beat(actor));
        return rows.stream().map(Measured::of).toList();
    }

    private static Measured first(List<Measured> all) {
        return all.stream().findFirst().orElse(Measured.nothing());
    }

    private static String columns() {
        return Arrays.stream(Measure.values())
                .map(measure -> "COUNT(CASE WHEN " + measure.condition("now") + " THEN 1 END) AS " + measure.name())
                .collect(Collectors.joining(", "));
    }
}
