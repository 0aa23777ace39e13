package io.sidan.bot.channel.simulator;

import io.sidan.core.roster.Role;
import io.sidan.core.roster.Roster;
import io.sidan.core.roster.Rosters;
import io.sidan.core.roster.Township;
import io.sidan.core.suggestion.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The people of the sample whom a visitor can play. */
@Component
class Cast {

    private final CastFile cast;
    private final Rosters rosters;
    private volatile Known known = new Known(0, 0, List.of(), Map.of());

    private record Known(long township, int version, List<Part> parts, Map<String, String> badges) {}

    Cast(SimulatorProperties simulator, Rosters rosters) throws IOException {
        this.rosters = rosters;
        try (InputStream yaml = simulator.cast().getInputStream()) {
            this.cast = new YAMLMapper().readValue(yaml, CastFile.class);
        }
    }

    CastFile file() {
        return cast;
    }

    List<Part> of(Township sample) {
        return known(sample).parts();
    }

    Part require(Township sample, String id) {
        return of(sample).stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.incomplete("person", "没有「" + id + "」这个角色"));
    }

    /** In which capacity this person speaks. */
    String badge(Township sample, String id) {
        return known(sample).badges().getOrDefault(id, Role.RESIDENT.label());
    }

    private Known known(Township sample) {
        Known now = known;
        if (now.township() != sample.id() || now.version() != sample.version()) {
            Roster roster = rosters.of(sample);
            now = new Known(sample.id(), sample.version(), parts(roster), badges(roster));
            known = now;
        }
        return now;
    }

    private static Map<String, String> badges(Roster roster) {
        Map<String, String> badges = new HashMap<>();
        roster.committees().forEach(committee -> badges.put(committee.id(), "村委"));
        roster.staff().forEach(person -> badges.put(person.id(), "人大"));
        roster.units().forEach(unit -> badges.put(unit.id(), Role.UNIT.label()));
        roster.deputies().forEach(deputy -> badges.put(deputy.id(), Role.DEPUTY.label()));
        return badges;
    }

    private List<Part> parts(Roster roster) {
        List<Part> parts = new ArrayList<>();
        cast.residents()
                .forEach(resident -> parts.add(part(
                        resident.id(), resident.name(), Role.RESIDENT, List.of(Chats.simulated(resident.group())))));
        cast.deputies().stream()
                .flatMap(code -> deputy(roster, code).stream())
                .map(deputy -> part(deputy.id(), deputy.name(), Role.DEPUTY, deputy.groups()))
                .forEach(parts::add);
        cast.staff()
                .forEach(official -> staff(roster, official.id())
                        .ifPresent(
                                person -> parts.add(part(person.id(), person.name(), official.role(), all(roster)))));
        cast.units().stream()
                .flatMap(code -> unit(roster, code).stream())
                .map(unit -> part(unit.id(), unit.name(), Role.UNIT, all(roster)))
                .forEach(parts::add);
        return List.copyOf(parts);
    }

    private static Part part(String id, String name, Role role, List<String> groups) {
        return new Part(
                id,
                name,
                role,
                Stream.concat(groups.stream(), Stream.of(Chats.ofPerson(id))).toList());
    }

    private static List<String> all(Roster roster) {
        return roster.groups().stream().map(Roster.Group::id).toList();
    }

    private static Optional<Roster.Deputy> deputy(Roster roster, String code) {
        return roster.deputies().stream()
                .filter(deputy -> deputy.id().equals(code))
                .findFirst();
    }

    private static Optional<Roster.Person> staff(Roster roster, String code) {
        return roster.staff().stream()
                .filter(person -> person.id().equals(code))
                .findFirst();
    }

    private static Optional<Roster.Unit> unit(Roster roster, String code) {
        return roster.units().stream().filter(unit -> unit.id().equals(code)).findFirst();
    }
}
