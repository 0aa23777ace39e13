package io.sidan.core.duty.register;

import java.util.List;
import java.util.Optional;

/** The venues and districts of a township, found as people write them. */
record Places(List<Place> stations, List<Place> districts) {

    record Place(String code, String name) {}

    Optional<String> station(String word) {
        return find(stations, word);
    }

    Optional<String> district(String word) {
        return find(districts, word);
    }

    /** By code or name, else by a part of one name only. */
    private static Optional<String> find(List<Place> places, String word) {
        return places.stream()
                .filter(place -> place.code().equals(word) || place.name().equals(word))
                .findFirst()
                .or(() -> only(places, word))
                .map(Place::code);
    }

    private static Optional<Place> only(List<Place> places, String word) {
        List<Place> alike =
                places.stream().filter(place -> place.name().contains(word)).toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }
}
