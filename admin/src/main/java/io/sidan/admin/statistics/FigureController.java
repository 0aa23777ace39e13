package io.sidan.admin.statistics;

import io.sidan.admin.account.Person;
import io.sidan.core.statistics.Cut;
import io.sidan.core.statistics.Figure;
import io.sidan.core.statistics.Figures;
import io.sidan.core.statistics.Heat;
import io.sidan.core.statistics.Period;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures that open the lists they counted. */
@RestController
@RequestMapping("/api/statistics")
class FigureController {

    private final Figures figures;
    private final VillageMap map;

    FigureController(Figures figures, VillageMap map) {
        this.map = map;
        this.figures = figures;
    }

    record Counted(Figure all, List<Figure> parts) {}

    @GetMapping
    Counted by(
            @RequestParam Cut by,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @AuthenticationPrincipal Person person) {
        Period period = new Period(from, to);
        return new Counted(figures.total(period, person.actor()), figures.by(by, period, person.actor()));
    }

    @GetMapping("/heat")
    List<Heat> heat(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @AuthenticationPrincipal Person person) {
        return figures.heat(new Period(from, to), person.actor());
    }

    /** Where the villages lie; empty where the operator gave no map. */
    @GetMapping("/heat/map")
    List<VillageMap.Outline> map() {
        return map.outlines();
    }
}
