package io.sidan.bot.reply;

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
    public boolean speaksPrivately() {
        return true;
    }

    @Override
    public boolean forgivesRepeats() {
        return true;
    }

    @Override
    public void send(Outgoing message) {
        // the sent row is the message
    }
}
