package io.sidan.bot.reply;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** The simulator shows the rows of the outbox themselves: what is stored there is said. */
@Component
class SimulatorSender implements ReplySender {

    static final String CHANNEL = "simulator";

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public String label() {
        return "模拟器";
    }

    @Override
    public boolean reaches(Addressee to) {
        return true;
    }

    @Override
    public Duration forgives() {
        return Duration.ofDays(1);
    }

    @Override
    public Receipt send(Outgoing message) {
        return Receipt.SAID;
    }
}
