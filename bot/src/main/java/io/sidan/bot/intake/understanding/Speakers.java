package io.sidan.bot.intake.understanding;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.roster.Roster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Knows who speaks: by the sender's id; where the id is unknown, by a name that is exactly a deputy's or a unit's. A
 * name that only sounds official makes nobody more than a committee's account, whose words are never commands.
 */
final class Speakers {

    private static final Pattern OFFICE = Pattern.compile("(?:村委会?|居委会?|供电所|水利站|联络员)(?:[-—·].{1,4})?$|^.{2,6}社区$");

    private final Map<String, Role> byId = new HashMap<>();
    private final Map<String, Role> byName = new HashMap<>();

    Speakers(Roster roster) {
        people(roster.committees(), Role.COMMITTEE);
        people(roster.staff(), Role.STAFF);
        roster.units().forEach(unit -> know(unit.id(), unit.name(), Role.UNIT));
        roster.deputies().forEach(deputy -> {
            know(deputy.id(), deputy.name(), Role.DEPUTY);
            know(deputy.id(), deputy.nick(), Role.DEPUTY);
        });
    }

    Role roleOf(GroupMessage message) {
        Role known = byId.get(message.sender());
        return known != null ? known : byName.getOrDefault(message.name().strip(), office(message.name()));
    }

    private void people(List<Roster.Person> people, Role role) {
        people.forEach(person -> know(person.id(), "", role));
    }

    private void know(String id, String name, Role role) {
        if (id != null) {
            byId.put(id, role);
        }
        if (name != null && name.length() > 2) {
            byName.put(name, role);
        }
    }

    private static Role office(String name) {
        return OFFICE.matcher(name).find() ? Role.COMMITTEE : Role.RESIDENT;
    }
}
