package io.sidan.core.duty.record;

import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Districts;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom and which places of the roster a record names. */
@Component
class Parties {

    private final RecordMapper records;
    private final Deputies deputies;
    private final Districts districts;

    Parties(RecordMapper records, Deputies deputies, Districts districts) {
        this.records = records;
        this.deputies = deputies;
        this.districts = districts;
    }

    /** Codes of who did it; a deputy who enters it did it first of all. */
    List<String> present(NewRecord wish, Actor actor) {
        List<String> codes = new ArrayList<>();
        if (actor.role() == Role.DEPUTY) {
            codes.add(actor.code());
        }
        wish.deputies().stream().map(word -> code(actor.township(), word)).forEach(codes::add);
        return codes.stream().distinct().toList();
    }

    /** Of all villages it names; null where one's size is not known. */
    Integer houses(NewRecord wish, long township) {
        List<String> names = wish.villages().stream().distinct().toList();
        if (names.isEmpty()) {
            return null;
        }
        if (records.known(township, names) != names.size()) {
            throw Refusal.incomplete("villages", "有的村居名册里没有，请从名单里选");
        }
        return records.houses(township, names, names.size());
    }

    /** Staff of a point enter what is of their venue. */
    String station(NewRecord wish, Actor actor) {
        if (actor.station() != null || wish.station() == null || wish.station().isBlank()) {
            return actor.station();
        }
        return districts
                .station(actor.township(), wish.station())
                .orElseThrow(() -> Refusal.incomplete("station", "名册里没有「" + wish.station() + "」这个站点"));
    }

    String code(long township, String word) {
        return deputies.find(township, word)
                .map(Deputy::code)
                .orElseThrow(() -> Refusal.incomplete("deputies", "名册里没有「" + word + "」这位代表"));
    }
}
