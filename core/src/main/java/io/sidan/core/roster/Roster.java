package io.sidan.core.roster;

import java.util.List;

/**
 * Who and where: a township as its roster file tells it. Unknown keys of a file are ignored, absent lists are empty.
 *
 * @param prefix of document numbers, such as {@code LH}; null keeps what the township has
 * @param villages names as residents write them
 * @param anywhere words every village has one of, such as 村委会, which alone find no spot
 */
public record Roster(
        String township,
        String county,
        String prefix,
        List<String> villages,
        List<Station> stations,
        List<District> districts,
        List<Place> places,
        List<String> anywhere,
        List<Group> groups,
        List<Deputy> deputies,
        List<Unit> units,
        List<Person> staff,
        List<Person> committees) {

    public Roster {
        county = county == null ? "" : county;
        villages = orEmpty(villages);
        stations = orEmpty(stations);
        districts = orEmpty(districts);
        places = orEmpty(places);
        anywhere = orEmpty(anywhere);
        groups = orEmpty(groups);
        deputies = orEmpty(deputies);
        units = orEmpty(units);
        staff = orEmpty(staff);
        committees = orEmpty(committees);
    }

    /** Groups of a sample are told from real ones by how their codes begin. */
    public static final String SIMULATED = "sim-";

    private static final String SAMPLE_PREFIX = "MN";

    /** The same places and people under a name of their own, talking in groups of their own: for simulated data. */
    public Roster asSample() {
        return new Roster(
                township + "（模拟）",
                county,
                SAMPLE_PREFIX,
                villages,
                stations,
                districts,
                places,
                anywhere,
                groups.stream().map(Group::simulated).toList(),
                deputies.stream().map(Deputy::simulated).toList(),
                units,
                staff,
                committees);
    }

    /** The one station of the township or one of its points. */
    public record Station(String id, String name, String kind, String address) {}

    /** 片区: villages served by one station or point. */
    public record District(String id, String name, String station, List<String> villages) {
        public District {
            villages = orEmpty(villages);
        }
    }

    /** A landmark residents name, and the village it stands in. */
    public record Place(String name, String village) {}

    public record Group(
            String id, String name, String district, int members, List<String> villages, List<String> deputies) {
        public Group {
            villages = orEmpty(villages);
            deputies = orEmpty(deputies);
        }

        private Group simulated() {
            return new Group(SIMULATED + id, name, district, members, villages, deputies);
        }
    }

    public record Deputy(
            String id,
            String name,
            String nick,
            String gender,
            String level,
            String station,
            String district,
            String team,
            String term,
            List<String> groups) {
        public Deputy {
            groups = orEmpty(groups);
        }

        private Deputy simulated() {
            List<String> own = groups.stream().map(SIMULATED::concat).toList();
            return new Deputy(id, name, nick, gender, level, station, district, team, term, own);
        }
    }

    public record Unit(String id, String name, String level, List<String> categories) {
        public Unit {
            categories = orEmpty(categories);
        }
    }

    /** Somebody who speaks in the groups by office: staff of the congress, or a village committee's account. */
    public record Person(String id, String name, String post, String village) {}

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
