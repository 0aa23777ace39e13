package io.sidan.bot.intake.model;

import io.sidan.core.part.Part;
import io.sidan.core.part.Part.State;
import io.sidan.core.part.Parts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says whether what was learned and the model of meanings are at work; without them the word list goes on alone. */
@Component
class Senses implements Parts {

    private static final String LEARNED = "听懂（权重）";
    private static final String MEANINGS = "听懂（向量模型）";

    private final Judges judges;

    Senses(Judges judges) {
        this.judges = judges;
    }

    @Override
    public List<Part> parts() {
        return List.of(learned(), meanings());
    }

    private Part learned() {
        return judges.present()
                ? Part.fine(LEARNED, "读好了")
                : new Part(LEARNED, State.BAD, "读不出，只按词表判断", "看日志里写的是哪个文件，换回自带的权重");
    }

    private Part meanings() {
        return switch (judges.closerState()) {
            case OFF -> Part.fine(MEANINGS, "没有用");
            case WAITING -> Part.fine(MEANINGS, "拿不准的时候再装");
            case LOADED -> Part.fine(MEANINGS, "在用");
            case BROKEN -> new Part(MEANINGS, State.LOOK, "装不起来，照样听，拿不准的多一些", "看日志；不想用它就设 sidan.embedding=off");
        };
    }
}
