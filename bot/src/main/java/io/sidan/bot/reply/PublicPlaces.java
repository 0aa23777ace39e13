package io.sidan.bot.reply;

import io.sidan.core.roster.Roster;
import io.sidan.core.roster.Rosters;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What of a place may be said in a group: the village or landmark of the roster that it names. Whatever else stands
 * there, a door number or somebody's name, is left out by not being on the list.
 */
@Component
class PublicPlaces {

    private final Townships townships;
    private final Rosters rosters;
    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    PublicPlaces(Townships townships, Rosters rosters) {
        this.townships = townships;
        this.rosters = rosters;
    }

    private record Known(Township of, List<String> longestFirst) {}

    String in(String place, long township) {
        return names(township).stream().filter(place::contains).findFirst().orElse("");
    }

    /** None, where the simulated town has gone meanwhile. */
    private List<String> names(long id) {
        return townships.find(id).map(this::names).orElse(List.of());
    }

    private List<String> names(Township township) {
        return known.compute(
                        township.id(), (same, old) -> old != null && old.of().equals(township) ? old : learn(township))
                .longestFirst();
    }

    private Known learn(Township township) {
        Roster roster = rosters.of(township);
        return new Known(
                township,
                Stream.concat(
                                roster.villages().stream(),
                                roster.places().stream().map(Roster.Place::name))
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList());
    }
}
