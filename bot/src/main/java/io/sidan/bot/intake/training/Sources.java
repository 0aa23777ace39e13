package io.sidan.bot.intake.training;

import java.nio.file.Path;
import java.util.List;

/** The files to learn from, each list may be empty; {@code train --help} says what a line of each holds. */
public record Sources(
        List<Path> complaints,
        List<Path> labels,
        List<Path> labelled,
        List<Path> chats,
        List<Path> golds,
        List<Path> chatter,
        List<Path> others,
        List<Path> examples) {

    public Sources {
        complaints = List.copyOf(complaints);
        labels = List.copyOf(labels);
        labelled = List.copyOf(labelled);
        chats = List.copyOf(chats);
        golds = List.copyOf(golds);
        chatter = List.copyOf(chatter);
        others = List.copyOf(others);
        examples = List.copyOf(examples);
    }
}
