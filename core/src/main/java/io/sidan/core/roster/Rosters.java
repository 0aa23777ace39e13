package io.sidan.core.roster;

import io.sidan.core.roster.RosterMapper.GroupRow;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rosters kept as rows: adopted from a file, read back as one. */
@Repository
public class Rosters {

    private static final String UNNAMED = "R";

    private final TownshipMapper townships;
    private final Adoption adoption;
    private final RosterMapper rows;
    private final JsonMapper json;

    Rosters(TownshipMapper townships, Adoption adoption, RosterMapper rows, JsonMapper json) {
        this.townships = townships;
        this.adoption = adoption;
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
        adoption.adopt(township.id(), roster);
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

    private List<String> strings(String array) {
        return array == null ? List.of() : json.readValue(array, new TypeReference<>() {});
    }
}
