package io.sidan.bot.command;

import io.sidan.core.roster.Role;
import java.util.Set;

/**
 * How a command describes itself; 帮助 is made of these.
 *
 * @param word the one word it is known by
 * @param roles who may give it
 * @param example as one would type it
 * @param help what it does, in one short line
 */
record Wording(String word, Set<Role> roles, String example, String help, Spelling spelling) {

    boolean isFor(Role role) {
        return roles.contains(role);
    }
}
