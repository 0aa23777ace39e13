package io.sidan.core.suggestion;

import static java.util.stream.Collectors.joining;

import io.sidan.core.roster.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What {@link Move} says, as the diagram and the tables of core/README.md. */
final class MoveDiagram {

    private static final String BEGIN = "<!-- moves:begin -->";
    private static final String END = "<!-- moves:end -->";
    private static final String ALL_OPEN = "OPEN";

    private MoveDiagram() {}

    /** The text with what stands between its two marks written anew. */
    static String renew(String readme) {
        int begin = readme.indexOf(BEGIN);
        int end = readme.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException("core/README.md has lost its marks " + BEGIN + " and " + END);
        }
        return readme.substring(0, begin + BEGIN.length()) + "\n" + body() + readme.substring(end);
    }

    private static String body() {
        return String.join("\n", "```mermaid", diagram(), "```", "", moves(), "", needs(), "", reasons(), "");
    }

    private static String diagram() {
        return Stream.of(
                        Stream.of("stateDiagram-v2"),
                        Stream.of("  state \"未结\" as " + ALL_OPEN + " {"),
                        names(State.open()).map(line -> "  " + line),
                        Stream.of("  }"),
                        names(EnumSet.complementOf(EnumSet.copyOf(State.open()))),
                        Stream.of("  [*] --> CANDIDATE : 没把握", "  [*] --> REGISTERED : 有把握"),
                        arrows())
                .flatMap(lines -> lines)
                .collect(joining("\n"));
    }

    private static Stream<String> names(Collection<State> states) {
        return states.stream().map(state -> "  state \"" + state.label() + "\" as " + state);
    }

    /** One arrow for all moves between the same two; what leads from everywhere to everywhere is not drawn. */
    private static Stream<String> arrows() {
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(Move.values())
                .filter(move -> move.sources().size() < State.values().length)
                .forEach(move -> ends(move.sources())
                        .forEach(from -> ends(move.targets())
                                .filter(to -> !to.equals(from))
                                .forEach(to -> labels.merge(
                                        "  " + from + " --> " + to, move.label(), (one, other) -> one + " " + other))));
        return labels.entrySet().stream().map(arrow -> arrow.getKey() + " : " + arrow.getValue());
    }

    private static Stream<String> ends(Set<State> states) {
        return states.equals(State.open())
                ? Stream.of(ALL_OPEN)
                : states.stream().map(State::name);
    }

    private static String moves() {
        return Arrays.stream(Move.values())
                .map(MoveDiagram::row)
                .collect(joining("\n", "| 代码 | 词 | 从 | 到 | 谁 | 要有 |\n|---|---|---|---|---|---|\n", ""));
    }

    private static String row(Move move) {
        return Stream.of(
                        move.name(),
                        move.label(),
                        states(move.sources()),
                        move.targets().isEmpty() ? "不变" : states(move.targets()),
                        roles(move.roles()),
                        move.needs().stream().map(Need::name).collect(joining(" ")))
                .collect(joining(" | ", "| ", " |"));
    }

    private static String states(Set<State> states) {
        if (states.size() == State.values().length) {
            return "任何状态";
        }
        Set<State> named = EnumSet.copyOf(states);
        boolean all = named.containsAll(State.open()) && named.removeAll(State.open());
        return Stream.concat(
                        all ? Stream.of("未结各状态") : Stream.of(), named.stream().map(State::label))
                .collect(joining(" "));
    }

    private static String roles(Set<Role> roles) {
        return roles.size() == Role.values().length
                ? "任何人"
                : roles.stream().map(Role::label).collect(joining(" "));
    }

    private static String needs() {
        return Arrays.stream(Need.values())
                .map(need -> "| " + need + " | `" + need.field() + "` | " + need.sentence() + " |")
                .collect(joining("\n", "| 要有 | 字段 | 没有时的回话 |\n|---|---|---|\n", ""));
    }

    private static String reasons() {
        return Arrays.stream(Reason.values())
                .map(reason -> "| " + reason.move().label() + " | " + reason + " | " + reason.label() + " | "
                        + reason.door() + " |")
                .collect(joining("\n", "| 用于 | 理由代码 | 理由 | 告诉居民 |\n|---|---|---|---|\n", ""));
    }
}
