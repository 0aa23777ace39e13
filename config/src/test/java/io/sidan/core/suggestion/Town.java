package io.sidan.core.suggestion;

import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Roster;
import io.sidan.core.roster.Rosters;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 仁庄 and its people, and one case of each kind of nearness to them. */
class Town {

    private static final String RESIDENT = "wm-every";
    private static final String DEPUTY = "d063";
    private static final String UNIT = "u02";
    private static final String DISTRICT = "pq-renzhuang";

    private final Rosters rosters;
    private final Townships townships;
    private final Suggestions suggestions;
    private final AccessLists lists;
    private final TransactionTemplate transactions;

    Town(
            Rosters rosters,
            Townships townships,
            Suggestions suggestions,
            AccessLists lists,
            PlatformTransactionManager manager) {
        this.rosters = rosters;
        this.townships = townships;
        this.suggestions = suggestions;
        this.lists = lists;
        this.transactions = new TransactionTemplate(manager);
    }

    /** How near a case is to each of the people. */
    enum Case {
        /** Told, taken up, and handled in the lead by them. */
        OWN,
        /** Of their district, but told, taken up and handled by others; their unit assists. */
        ANOTHERS,
        OTHER_DISTRICT,
        /** Theirs in every word, but of the township next door. */
        OTHER_TOWNSHIP,
        OWN_CONFIDENTIAL,
        /** Another's of their district, confidential, and they are not on its list. */
        UNLISTED,
        /** The same, and they are on its list. */
        LISTED
    }

    Actor actor(Role role) {
        return switch (role) {
            case BOT -> Actor.BOT;
            case RESIDENT -> of(role, RESIDENT, null);
            case DEPUTY -> of(role, DEPUTY, null);
            case POINT -> of(role, "point-1", "st-renzhuang");
            case UNIT -> of(role, UNIT, null);
            default -> of(role, role.name(), null);
        };
    }

    /** The numbers of the cases. */
    Map<Case, String> tell() {
        Township home = home();
        Map<Case, String> numbers = new EnumMap<>(Case.class);
        numbers.put(Case.OWN, own(home, false));
        numbers.put(Case.ANOTHERS, anothers(home, false));
        numbers.put(Case.OTHER_DISTRICT, told(home, "pq-dongguan", "wm-another", "d016", "u03", List.of(), false));
        numbers.put(Case.OTHER_TOWNSHIP, own(nextDoor(), false));
        numbers.put(Case.OWN_CONFIDENTIAL, own(home, true));
        numbers.put(Case.UNLISTED, anothers(home, true));
        numbers.put(Case.LISTED, anothers(home, true));
        List.of(Role.DEPUTY, Role.POINT, Role.UNIT, Role.ADMIN).forEach(role -> list(numbers.get(Case.LISTED), role));
        return numbers;
    }

    private String own(Township township, boolean confidential) {
        return told(township, DISTRICT, RESIDENT, DEPUTY, UNIT, List.of(), confidential);
    }

    private String anothers(Township township, boolean confidential) {
        return told(township, DISTRICT, "wm-another", "d064", "u03", List.of(UNIT), confidential);
    }

    private String told(
            Township township,
            String district,
            String reporter,
            String deputy,
            String unit,
            List<String> assisting,
            boolean confidential) {
        Actor station = new Actor(Role.STATION, "station", "联络站", township.id(), null, "test");
        String number = transactions
                .execute(status -> suggestions.open(opening(township, district, reporter, confidential)))
                .number();
        suggestions.move(number, Move.ACCEPT, named(deputy, null, List.of()), station);
        suggestions.move(number, Move.DISPATCH, named(null, unit, assisting), station);
        return number;
    }

    private void list(String number, Role role) {
        lists.grant(number, role, actor(role).code(), "熟悉情况", actor(Role.CHAIR));
    }

    private Township home() {
        return townships.home().orElseThrow();
    }

    private Township nextDoor() {
        return rosters.adopt(new Roster(
                "隔壁镇",
                "邻县",
                "GB",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Roster.Deputy(DEPUTY, "邻代表", null, null, null, null, null, null, null, null)),
                List.of(new Roster.Unit(UNIT, "邻水利站", null, null)),
                null,
                null));
    }

    private Actor of(Role role, String code, String station) {
        return new Actor(role, code, role.label(), home().id(), station, "test");
    }

    private static Opening opening(Township township, String district, String reporter, boolean confidential) {
        return new Opening(
                township,
                "g-every",
                district,
                reporter,
                "渠塌了",
                "W2",
                Urgency.NORMAL,
                null,
                null,
                null,
                confidential,
                true,
                false,
                Instant.parse("2026-06-01T00:00:00Z"),
                "test");
    }

    private static Details named(String deputy, String unit, List<String> assisting) {
        return new Details(null, null, deputy, unit, assisting, null, null, null, null, null, null, null, null);
    }
}
