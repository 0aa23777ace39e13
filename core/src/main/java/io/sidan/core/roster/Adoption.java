package io.sidan.core.roster;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns a roster into the rows of its township: all are retired first, and those it names come back. */
@Component
class Adoption {

    private static final List<String> TABLES =
            List.of("station", "district", "village", "landmark", "chat_group", "deputy", "unit", "official");

    private final AdoptionMapper rows;
    private final JsonMapper json;

    Adoption(AdoptionMapper rows, JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    void adopt(long township, Roster roster) {
        TABLES.forEach(table -> rows.retire(table, township));
        rows.forgetDeputyGroups(township);
        rows.forgetUnitCategories(township);
        places(township, roster);
        groups(township, roster);
        people(township, roster);
        units(township, roster);
    }

    private void places(long township, Roster roster) {
        roster.stations().forEach(station -> rows.station(township, station));
        roster.villages().forEach(village -> rows.village(township, village, null));
        for (Roster.District district : roster.districts()) {
            rows.district(township, district.id(), district.name(), district.station());
            district.villages().forEach(village -> rows.village(township, village, district.id()));
        }
        roster.places().forEach(place -> rows.landmark(township, place));
    }

    /** A group whose file names no district serves one of its own, made of its villages. */
    private void groups(long township, Roster roster) {
        for (Roster.Group group : roster.groups()) {
            String district = group.district();
            if (district == null) {
                district = group.id();
                rows.district(township, district, group.name(), null);
                for (String village : group.villages()) {
                    rows.village(township, village, district);
                }
            }
            rows.group(township, group, district, json.writeValueAsString(group.villages()));
            group.deputies().forEach(deputy -> rows.deputyGroup(township, deputy, group.id()));
        }
    }

    private void people(long township, Roster roster) {
        for (Roster.Deputy deputy : roster.deputies()) {
            rows.deputy(township, deputy);
            deputy.groups().forEach(group -> rows.deputyGroup(township, deputy.id(), group));
        }
        roster.staff().forEach(person -> rows.official(township, "staff", person));
        roster.committees().forEach(person -> rows.official(township, "committee", person));
    }

    private void units(long township, Roster roster) {
        IntStream.range(0, roster.units().size()).forEach(position -> {
            Roster.Unit unit = roster.units().get(position);
            rows.unit(township, unit);
            unit.categories().forEach(category -> rows.unitCategory(township, unit.id(), category, position));
        });
    }
}
