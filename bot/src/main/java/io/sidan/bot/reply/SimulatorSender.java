package io.sidan.bot.reply;

import org.springframework.stereotype.Component;

/** The simulator shows the rows of the outbox themselves: what is stored there is said. */
@Component
class SimulatorSender implements ReplySender {

    @Override
    public String channel() {
        return "simulator";
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
