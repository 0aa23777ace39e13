package io.sidan.bot.channel.simulator;

import io.sidan.bot.channel.simulator.CastFile.Words;
import io.sidan.bot.channel.simulator.ScriptController.Played;
import io.sidan.core.message.MessageType;
import io.sidan.core.roster.Township;
import io.sidan.core.sample.Samples;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Plays the one-click scripts: what people say is posted, what offices do is done. */
@Component
class Scripts {

    private final Samples samples;
    private final Stage stage;
    private final Cast cast;
    private final Offices offices;
    private final AtomicInteger turn = new AtomicInteger();

    Scripts(Samples samples, Stage stage, Cast cast, Offices offices) {
        this.samples = samples;
        this.stage = stage;
        this.cast = cast;
        this.offices = offices;
    }

    Played play(Script script) {
        Township sample = samples.require();
        return switch (script) {
            case REPORT -> say(sample, List.of(next(cast.file().reports())));
            case CHATTER -> say(sample, cast.file().chatter());
            case MERGE -> say(sample, next(cast.file().incidents()));
            case ACCEPT -> offices.accept(sample);
            case DISPATCH -> offices.dispatch(sample);
            case CLOSE -> offices.close(sample);
            case RATE -> offices.rate(sample);
        };
    }

    private Played say(Township sample, List<Words> lines) {
        lines.forEach(line -> stage.post(chat(sample, line), line.person(), MessageType.TEXT, line.text(), null));
        Words last = lines.get(lines.size() - 1);
        return new Played(chat(sample, last), "群里说了 " + lines.size() + " 句话，看右边系统怎么听");
    }

    private String chat(Township sample, Words line) {
        return cast.require(sample, line.person()).chats().get(0);
    }

    private <T> T next(List<T> choices) {
        return choices.get(Math.floorMod(turn.getAndIncrement(), choices.size()));
    }
}
