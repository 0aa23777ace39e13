package io.sidan.bot.channel.simulator;

import io.sidan.bot.channel.simulator.FeedController.Kind;
import io.sidan.bot.channel.simulator.FeedController.Line;
import io.sidan.core.sample.Feed.Stepped;
import io.sidan.core.sample.Feed.Understood;
import io.sidan.core.suggestion.State;
import java.util.StringJoiner;

/** Says what the system has done in sentences for a visitor. */
final class FeedLines {

    private FeedLines() {}

    static Line outcome(Understood understood) {
        return line(understood, "o" + understood.seq(), Kind.OUTCOME, "「" + understood.name() + "」的话：");
    }

    static Line revision(Understood understood) {
        return line(
                understood,
                "o" + understood.seq() + "." + understood.revision(),
                Kind.REVISION,
                "改判「" + understood.name() + "」的话：");
    }

    static Line move(Stepped step) {
        String label =
                step.move() == null ? State.CANDIDATE.label() : step.move().label();
        return new Line(
                "s" + step.seq(),
                step.at(),
                Kind.MOVE,
                null,
                null,
                null,
                label,
                step.shortNumber() + "号" + label + "（" + step.actor() + "）：" + way(step),
                null,
                step.number(),
                step.shortNumber());
    }

    private static String way(Stepped step) {
        if (step.from() == null) {
            return step.title() + "，" + step.to().label();
        }
        return step.from() == step.to()
                ? "仍是" + step.to().label()
                : step.from().label() + " → " + step.to().label();
    }

    private static Line line(Understood of, String id, Kind kind, String head) {
        return new Line(
                id,
                of.decidedAt(),
                kind,
                of.id(),
                of.group(),
                of.kind().code(),
                Wording.of(of.kind()),
                head + told(of),
                of.why(),
                of.number(),
                of.shortNumber());
    }

    private static String told(Understood of) {
        StringJoiner told = new StringJoiner(" · ");
        told.add(Wording.of(of.kind()) + " " + String.format("%.2f", of.confidence()));
        if (of.category() != null) {
            told.add(of.category());
        }
        if (of.place() != null && !of.confidential()) {
            told.add(of.place());
        }
        if (of.shortNumber() != null) {
            told.add((of.opened() ? "开成 " : "归到 ") + of.shortNumber() + "号");
        }
        return told.toString();
    }
}
