package io.sidan.bot.inbox;

import io.sidan.bot.intake.Intakes;
import io.sidan.bot.intake.cases.Casebooks;
import io.sidan.core.sample.SampleCleared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets go of a sample that is being cleared; a drain at work in it finds its place gone, and what it did is undone. */
@Component
class Clearing {

    private final Drains drains;
    private final Ears ears;
    private final Intakes intakes;
    private final Casebooks casebooks;

    Clearing(Drains drains, Ears ears, Intakes intakes, Casebooks casebooks) {
        this.drains = drains;
        this.ears = ears;
        this.intakes = intakes;
        this.casebooks = casebooks;
    }

    @EventListener
    void follow(SampleCleared cleared) {
        drains.forget(cleared.township());
        ears.forget(cleared.township());
        intakes.forget(cleared.township());
        casebooks.forget(cleared.township());
    }
}
