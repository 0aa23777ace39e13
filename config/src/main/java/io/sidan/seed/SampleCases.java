package io.sidan.seed;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Grade;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Opening;
import io.sidan.core.suggestion.Suggestions;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The sample year's problems: told in the groups, most of them dispatched, answered and closed. */
@Component
class SampleCases {

    private final Suggestions suggestions;
    private final JdbcTemplate rows;

    SampleCases(Suggestions suggestions, JdbcTemplate rows) {
        this.suggestions = suggestions;
        this.rows = rows;
    }

    void lay(Township town, JsonNode cases, Spread days) {
        int total = cases.path("total").asInt();
        JsonNode villages = cases.path("villages");
        JsonNode matters = cases.path("matters");
        for (int i = 0; i < total; i++) {
            JsonNode matter = matters.get(i % matters.size());
            String number = open(town, villages.get(i % villages.size()).asString(), matter, days, i, total);
            if (i < cases.path("closed").asInt()) {
                close(town, number, matter.path("unit").asString(), i);
            }
        }
    }

    private String open(Township town, String village, JsonNode matter, Spread days, int i, int total) {
        Map<String, Object> home = rows.queryForMap("""
                SELECT v.district, g.code FROM village v JOIN chat_group g ON g.township_id = v.township_id
                    AND g.district = v.district
                WHERE v.township_id = ? AND v.name = ? ORDER BY g.id LIMIT 1
                """, town.id(), village);
        return suggestions
                .open(new Opening(
                        town,
                        (String) home.get("code"),
                        (String) home.get("district"),
                        reporter(i),
                        village + matter.path("words").asString(),
                        matter.path("category").asString(),
                        Urgency.values()[Urgency.values().length - 1],
                        village,
                        null,
                        null,
                        false,
                        true,
                        true,
                        days.day(i, total)
                                .atTime(9, 0)
                                .atZone(WorkingDays.CHINA)
                                .toInstant(),
                        SampleYear.BY))
                .number();
    }

    private void close(Township town, String number, String unit, int i) {
        Actor station = new Actor(Role.STATION, "sample", "联络站", town.id(), null, "sample");
        Actor lead = new Actor(Role.UNIT, unit, "承办单位", town.id(), null, "sample");
        suggestions.move(number, Move.ACCEPT, Details.NONE, station);
        suggestions.move(number, Move.DISPATCH, dispatch(unit), station);
        suggestions.move(number, Move.SIGN, Details.NONE, lead);
        suggestions.move(number, Move.ANSWER, answer(), lead);
        Actor resident = new Actor(Role.RESIDENT, reporter(i), "群众", town.id(), null, "sample");
        suggestions.move(number, Move.RATE, Details.grade(i % 4 == 0 ? Grade.FAIR : Grade.SATISFIED, null), resident);
    }

    private static Details dispatch(String unit) {
        return new Details(null, null, null, unit, List.of(), null, null, null, List.of(), null, null, null, null);
    }

    private static Details answer() {
        return new Details(
                "已经办好，请看看",
                null,
                null,
                null,
                List.of(),
                null,
                AnswerClass.A,
                "到现场和反映人一起看过",
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static String reporter(int i) {
        return "sim-year-" + i;
    }
}
