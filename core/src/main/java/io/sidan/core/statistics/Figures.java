package io.sidan.core.statistics;

import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Sights;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts cases; each count is of the very cases that the list shows to the same person for the same question. */
@Repository
@Transactional(readOnly = true)
public class Figures {

    private final FigureMapper figures;
    private final Sights sights;
    private final Clock clock;

    Figures(FigureMapper figures, Sights sights, Clock clock) {
        this.figures = figures;
        this.sights = sights;
        this.clock = clock;
    }

    /** Of the period, told apart by the cut, the most numerous first; months in their order. */
    public List<Figure> by(Cut cut, Period period, Actor actor) {
        return figures.by(cut.code(), cut.word(), cut == Cut.MONTH, period, clock.instant(), actor, sights.beat(actor));
    }

    /** All of the period together. */
    public Figure total(Period period, Actor actor) {
        return figures.by("'ALL'", "''", false, period, clock.instant(), actor, sights.beat(actor)).stream()
                .findFirst()
                .orElse(new Figure("ALL", "", 0, 0, 0, 0, 0));
    }

    /** Village by village and category by category; who has none told is left out. */
    public List<Heat> heat(Period period, Actor actor) {
        return figures.heat(period, actor, sights.beat(actor));
    }
}
