package io.sidan.admin.account;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.io.Serializable;
import java.security.Principal;

/**
 * Who is logged in, as the session keeps it.
 *
 * @param code a deputy's or unit's code, else the user name
 * @param township whose cases this person may touch; null means all
 * @param station code of the point this person works at, or null
 * @param generation of the account when the session began
 * @param mustChange the password was given by somebody else
 * @param bound an authenticator app is asked for its code at login
 */
public record Person(
        String username,
        String name,
        Role role,
        String code,
        Long township,
        String station,
        int generation,
        boolean mustChange,
        boolean active,
        boolean bound)
        implements Principal, Serializable {

    private static final long serialVersionUID = 1;

    static Person of(Account account) {
        boolean point = account.role() == Role.POINT;
        String person = account.person().orElse(account.username());
        return new Person(
                account.username(),
                account.name(),
                account.role(),
                point ? account.username() : person,
                account.township(),
                point ? person : null,
                account.generation(),
                account.mustChange(),
                account.isActive(),
                account.secondFactor().isPresent());
    }

    @Override
    public String getName() {
        return username;
    }

    /** The township whose roster this person works with. */
    public long home() {
        if (township == null) {
            throw Refusal.notNow("还没有乡镇名册，请先导入名册");
        }
        return township;
    }

    /** This person making a move in the panel. */
    public Actor actor() {
        return new Actor(role, code, name, township, station, "panel");
    }
}
