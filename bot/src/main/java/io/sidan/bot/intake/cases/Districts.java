package io.sidan.bot.intake.cases;

import io.sidan.core.roster.Roster;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** In which district a spot lies: that of the village it names, else that of the group it was told in. */
final class Districts {

    private final Map<String, String> byVillage = new HashMap<>();
    private final Map<String, String> byGroup = new HashMap<>();

    Districts(Roster roster) {
        roster.districts().forEach(district -> district.villages().forEach(name -> byVillage.put(name, district.id())));
        roster.groups().stream()
                .filter(group -> group.district() != null)
                .forEach(group -> byGroup.put(group.id(), group.district()));
    }

    Optional<String> of(String place, String group) {
        Optional<String> named = place == null
                ? Optional.empty()
                : byVillage.keySet().stream()
                        .filter(place::contains)
                        .max(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                        .map(byVillage::get);
        return named.or(() -> Optional.ofNullable(byGroup.get(group)));
    }
}
