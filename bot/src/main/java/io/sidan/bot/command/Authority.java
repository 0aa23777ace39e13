package io.sidan.bot.command;

import io.sidan.core.message.StoredMessage;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Officials;
import io.sidan.core.roster.PrivateChat;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Units;
import io.sidan.core.suggestion.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who gives an order: what the roster knows of the channel's id, never what somebody calls himself. */
@Component
class Authority {

    private final Deputies deputies;
    private final Officials officials;
    private final Units units;

    Authority(Deputies deputies, Officials officials, Units units) {
        this.deputies = deputies;
        this.officials = officials;
        this.units = units;
    }

    Actor of(long township, StoredMessage said) {
        String code = said.message().sender();
        String channel = PrivateChat.isOne(said.message().group()) ? "private" : "group";
        return deputy(township, code, channel)
                .or(() -> staff(township, code, channel))
                .or(() -> unit(township, code, channel))
                .orElseGet(() -> new Actor(Role.RESIDENT, code, "群众", township, null, channel));
    }

    private Optional<Actor> deputy(long township, String code, String channel) {
        return deputies.find(township, code)
                .filter(deputy -> deputy.code().equals(code))
                .map(deputy -> new Actor(Role.DEPUTY, code, deputy.name(), township, null, channel));
    }

    private Optional<Actor> staff(long township, String code, String channel) {
        return officials
                .staff(township, code)
                .map(name -> new Actor(Role.STATION, code, name, township, null, channel));
    }

    private Optional<Actor> unit(long township, String code, String channel) {
        return units.find(township, code)
                .filter(unit -> unit.code().equals(code))
                .map(unit -> new Actor(Role.UNIT, code, unit.name(), township, null, channel));
    }
}
