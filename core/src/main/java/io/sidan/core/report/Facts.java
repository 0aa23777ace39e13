package io.sidan.core.report;

import io.sidan.core.report.FactMapper.Deeds;
import io.sidan.core.statistics.Measured;
import io.sidan.core.statistics.Period;
import io.sidan.core.statistics.Rates;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The figures of the congress's work in a period, each with where its rows are. */
@Component
class Facts {

    private final FactMapper rows;
    private final Rates rates;

    Facts(FactMapper rows, Rates rates) {
        this.rows = rows;
        this.rates = rates;
    }

    List<Fact> of(Period period, Actor actor) {
        long town = actor.township();
        List<Fact> facts = new ArrayList<>(work(town, period));
        Measured cases = rates.suggestions(period, actor);
        Measured proposals = rates.proposals(period, actor);
        facts.add(fact("cases", "收集问题", rows.cases(town, period.begin(), period.end()), list("cases", period, null)));
        facts.addAll(measured("case", "问题", "cases", cases, period));
        facts.addAll(measured("proposal", "建议", "proposals", proposals, period));
        return facts;
    }

    private List<Fact> work(long town, Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        Deeds deeds = rows.deeds(town, from, to);
        return List.of(
                fact("deputies", "代表", rows.deputies(town), "/panel/deputies"),
                fact("venues", "站点", rows.venues(town), "/panel/deputies"),
                fact("activities", "代表活动", rows.activities(town, from, to), form("activities", period)),
                fact("receptions", "接待选民日", rows.receptions(town, from, to), form("visitors", period)),
                fact("visitors", "来访来信来电", rows.visitors(town, period.begin(), period.end()), form("visitors", period)),
                recorded("visits", "走访调研视察", town, period, "VISIT", "RESEARCH", "INSPECTION"),
                recorded("contacts", "联系选民", town, period, "CONTACT"),
                recorded("supervisions", "监督", town, period, "SUPERVISION"),
                recorded("learning", "学习培训", town, period, "LEARNING"),
                recorded("briefings", "向党委汇报", town, period, "BRIEFING"),
                recorded("publicity", "宣传报道", town, period, "PUBLICITY"),
                fact("adopted", "其中省市采用", rows.adopted(town, from, to), form("duty", period)),
                fact("deeds", "为群众办实事", deeds.deeds(), form("deeds", period)),
                new Fact(
                        "households", "实事受益户", over(deeds.households(), deeds.householdsOver()), form("deeds", period)),
                new Fact("persons", "实事受益人", over(deeds.persons(), deeds.personsOver()), form("deeds", period)));
    }

    private static List<Fact> measured(String key, String label, String room, Measured all, Period period) {
        return List.of(Measure.values()).stream()
                .map(measure -> fact(
                        key + "." + measure, label + measure.label(), all.count(measure), list(room, period, measure)))
                .toList();
    }

    private Fact recorded(String key, String label, long town, Period period, String... kinds) {
        return fact(key, label, rows.records(town, period.from(), period.to(), List.of(kinds)), form("duty", period));
    }

    private static Fact fact(String key, String label, long count, String opens) {
        return new Fact(key, label, Long.toString(count), opens);
    }

    private static String over(long count, boolean over) {
        return count + (over ? "余" : "");
    }

    private static String form(String code, Period period) {
        return "/panel/forms?form=" + code + "&from=" + period.from() + "&to=" + period.to();
    }

    private static String list(String room, Period period, Measure measure) {
        String taken = room.equals("cases") ? "taken=1&" : "";
        String counted = measure == null ? "" : "&measure=" + measure;
        return "/panel/" + room + "?" + taken + "from=" + period.from() + "&to=" + period.to() + counted;
    }
}
