package io.sidan.bot.channel.chatlog;

import io.sidan.core.message.Outcome;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes outcomes as JSON Lines. */
final class OutcomeLines implements AutoCloseable {

    private final JsonGenerator json;

    OutcomeLines(OutputStream out) {
        json = JsonFactory.builder().rootValueSeparator("").build().createGenerator(ObjectWriteContext.empty(), out);
    }

    void write(String id, Outcome outcome) {
        json.writeStartObject();
        text("id", id);
        text("outcome", outcome.kind().code());
        number("incident", outcome.incident());
        number("number", outcome.number());
        text("category", outcome.category());
        text("urgency", outcome.urgency() == null ? null : outcome.urgency().code());
        text("place", outcome.place());
        number("households", outcome.households());
        number("persons", outcome.persons());
        json.writeName("private");
        json.writeBoolean(outcome.confidential());
        json.writeName("confidence");
        json.writeNumber(Math.round(outcome.confidence() * 1000) / 1000.0);
        text("why", outcome.why());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.close();
    }

    private void text(String name, String value) {
        json.writeName(name);
        json.writeString(value);
    }

    private void number(String name, Number value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.longValue());
        }
    }
}
