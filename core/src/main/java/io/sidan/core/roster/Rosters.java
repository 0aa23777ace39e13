package io.sidan.core.roster;

import io.sidan.core.roster.RosterMapper.GroupRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rosters kept as rows: adopted from a file, read back as one. */
@Repository
public class Rosters {

    private static final String UNNAMED = "R";

    private static final List<String> TABLES =
            List.of("station", "district", "village", "landmark", "chat_group", "deputy", "unit", "official");

    private final TownshipMapper townships;
    private final RosterMapper rows;
    private final JsonMapper json;

    Rosters(TownshipMapper townships, RosterMapper rows, JsonMapper json) {
        this.townships = townships;
        this.rows = rows;
        this.json = json;
    }

    /**
     * Makes the file the whole truth of its township: what it names is added or brought up to date, what it no longer
     * names is retired but kept. Adopting the same file again changes nothing but the version.
     */
    @Transactional
    public Township adopt(Roster roster) {
        townships.adopt(roster, prefix(roster), json.writeValueAsString(roster.anywhere()));
        Township township = townships.named(roster.county(), roster.township());
        TABLES.forEach(table -> rows.retire(table, township.id()));
        rows.forgetDeputyGroups(township.id());
        rows.forgetUnitCategories(township.id());
        adoptPlaces(township.id(), roster);
        adoptGroups(township.id(), roster);
        adoptPeople(township.id(), roster);
        adoptUnits(township.id(), roster);
        return township;
    }

    /** Makes, or brings up to date, the township that plays this one with simulated data. */
    @Transactional
    public Township adoptSample(Township real) {
        Township sample = adopt(of(real).asSample());
        if (townships.mark(sample.id(), real.id()) != 1) {
            throw new IllegalStateException("the sample of township " + real.id() + " is gone");
        }
        return townships.find(sample.id());
    }

    @Transactional(readOnly = true)
    public Roster of(Township township) {
        long id = township.id();
        List<GroupRow> groups = rows.groups(id);
        return new Roster(
                township.name(),
                township.county(),
                township.prefix(),
                rows.villages(id),
                rows.stations(id),
                rows.districts(id).stream()
                        .map(row -> new Roster.District(
                                row.code(), row.name(), row.station(), rows.villagesOf(id, row.code())))
                        .toList(),
                rows.landmarks(id),
                strings(townships.anywhere(id)),
                groups.stream().map(row -> group(id, row)).toList(),
                rows.deputies(id).stream()
                        .map(row -> row.deputy(rows.groupsOf(id, row.code())))
                        .toList(),
                rows.units(id).stream()
                        .map(row ->
                                new Roster.Unit(row.code(), row.name(), row.level(), rows.categoriesOf(id, row.code())))
                        .toList(),
                rows.officials(id, "staff"),
                rows.officials(id, "committee"));
    }

    /** The file's, else the township's own, with a number behind it where another township has it already. */
    private String prefix(Roster roster) {
        String wanted = Optional.ofNullable(roster.prefix())
                .or(() -> Optional.ofNullable(townships.named(roster.county(), roster.township()))
                        .map(Township::prefix))
                .orElse(UNNAMED);
        String prefix = wanted;
        for (int next = 2; isAnothers(prefix, roster); next++) {
            prefix = wanted + next;
        }
        return prefix;
    }

    private boolean isAnothers(String prefix, Roster roster) {
        Township holder = townships.prefixed(prefix);
        return holder != null
                && !(holder.name().equals(roster.township()) && holder.county().equals(roster.county()));
    }

    private Roster.Group group(long township, GroupRow row) {
        return new Roster.Group(
                row.code(),
                row.name(),
                row.district(),
                row.members(),
                strings(row.villages()),
                rows.deputiesOf(township, row.code()));
    }

    private void adoptPlaces(long township, Roster roster) {
        roster.stations().forEach(station -> rows.station(township, station));
        roster.villages().forEach(village -> rows.village(township, village, null));
        for (Roster.District district : roster.districts()) {
            rows.district(township, district.id(), district.name(), district.station());
            district.villages().forEach(village -> rows.village(township, village, district.id()));
        }
        roster.places().forEach(place -> rows.landmark(township, place));
    }

    /** A group whose file names no district serves one of its own, made of its villages. */
    private void adoptGroups(long township, Roster roster) {
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

    private void adoptPeople(long township, Roster roster) {
        for (Roster.Deputy deputy : roster.deputies()) {
            rows.deputy(township, deputy);
            deputy.groups().forEach(group -> rows.deputyGroup(township, deputy.id(), group));
        }
        roster.staff().forEach(person -> rows.official(township, "staff", person));
        roster.committees().forEach(person -> rows.official(township, "committee", person));
    }

    private void adoptUnits(long township, Roster roster) {
        IntStream.range(0, roster.units().size()).forEach(position -> {
            Roster.Unit unit = roster.units().get(position);
            rows.unit(township, unit);
            unit.categories().forEach(category -> rows.unitCategory(township, unit.id(), category, position));
        });
    }

    private List<String> strings(String array) {
        return array == null ? List.of() : json.readValue(array, new TypeReference<>() {});
    }
}
