package io.sidan.admin.account;

import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Districts;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.roster.Unit;
import io.sidan.core.roster.Units;
import io.sidan.core.suggestion.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom of the roster an account may act for. */
@Component
class People {

    private final Townships townships;
    private final Deputies deputies;
    private final Units units;
    private final Districts districts;

    People(Townships townships, Deputies deputies, Units units, Districts districts) {
        this.townships = townships;
        this.deputies = deputies;
        this.units = units;
        this.districts = districts;
    }

    /** The code of who it acts for, found by code or name; who acts for a deputy, a unit or a point must say which. */
    String known(Role role, String word) {
        return switch (role) {
            case BOT, RESIDENT -> throw Refusal.incomplete("role", "「" + role.label() + "」不用账号登录");
            case STATION, CHAIR, ADMIN -> word;
            case DEPUTY, UNIT, POINT -> required(role, word);
        };
    }

    private String required(Role role, String word) {
        if (word == null || word.isBlank()) {
            throw Refusal.incomplete("person", "请写明这个账号代表哪一位代表、哪个单位或联络点");
        }
        return townships
                .home()
                .map(Township::id)
                .flatMap(township -> code(role, township, word.strip()))
                .orElseThrow(() -> Refusal.incomplete("person", "名册里没有「" + word + "」"));
    }

    private Optional<String> code(Role role, long township, String word) {
        return switch (role) {
            case DEPUTY -> deputies.find(township, word).map(Deputy::code);
            case UNIT -> units.find(township, word).map(Unit::code);
            default -> districts.station(township, word);
        };
    }
}
