package io.sidan.admin.form;

import io.sidan.admin.account.Person;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import org.springframework.stereotype.Component;

/** Of which township a paper is: the person's own, or the one that plays it with simulated data. */
@Component
public class Town {

    private final Townships townships;

    Town(Townships townships) {
        this.townships = townships;
    }

    /** @param simulated null: no */
    public long of(Person person, Boolean simulated) {
        return Boolean.TRUE.equals(simulated)
                ? townships.sampleOf(person.home()).map(Township::id).orElseThrow(() -> Refusal.notNow("现在没有模拟数据"))
                : person.home();
    }

    /** The person, at work there. */
    public Actor actor(Person person, Boolean simulated) {
        Actor own = person.actor();
        return new Actor(own.role(), own.code(), own.name(), of(person, simulated), own.station(), own.channel());
    }
}
