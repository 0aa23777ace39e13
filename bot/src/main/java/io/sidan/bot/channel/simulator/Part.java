package io.sidan.bot.channel.simulator;

import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.suggestion.Actor;
import java.util.List;

/**
 * Somebody of the sample whom a visitor can play.
 *
 * @param id as the channel and the roster know the person
 * @param chats codes of the groups this person talks in, and of the own chat with the bot
 */
record Part(String id, String name, Role role, List<String> chats) {

    /** This person making a move; the timeline calls every resident by one name. */
    Actor actor(Township sample) {
        String shown = role == Role.RESIDENT ? role.label() : name;
        return new Actor(role, id, shown, sample.id(), null, Stage.CHANNEL);
    }
}
