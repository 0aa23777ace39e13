package io.sidan.bot.command;

import static io.sidan.core.roster.Role.DEPUTY;
import static io.sidan.core.roster.Role.RESIDENT;
import static io.sidan.core.roster.Role.STATION;
import static io.sidan.core.roster.Role.UNIT;

import io.sidan.core.roster.Role;
import java.util.Set;

/** Who gives a command. */
final class Roles {

    static final Set<Role> RESIDENTS = Set.of(RESIDENT);
    static final Set<Role> DEPUTIES = Set.of(DEPUTY);
    static final Set<Role> UNITS = Set.of(UNIT);
    static final Set<Role> STAFF = Set.of(DEPUTY, STATION);
    static final Set<Role> ALL_BUT_UNITS = Set.of(RESIDENT, DEPUTY, STATION);
    static final Set<Role> CARD_HOLDERS = Set.of(RESIDENT, DEPUTY);
    static final Set<Role> ALL = Set.of(RESIDENT, DEPUTY, STATION, UNIT);

    private Roles() {}
}
