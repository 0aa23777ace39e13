package io.sidan.core.suggestion;

import io.sidan.core.roster.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Moves that lack nothing. */
final class Acts {

    private Acts() {}

    static Act complete(Move move, Actor actor, Instant at) {
        String reason = Arrays.stream(Reason.values())
                .filter(each -> each.move() == move)
                .map(Reason::name)
                .findFirst()
                .orElse("other");
        Details details = new Details(
                "已经修好",
                reason,
                null,
                null,
                null,
                LocalDate.of(2026, 12, 1),
                AnswerClass.A,
                "电话",
                List.of("photo"),
                null,
                true,
                Grade.SATISFIED,
                1);
        return new Act(move, actor, details, at, "d063", "u02", List.of(), at, new Suggestion() {}, null, null);
    }

    /** As the table's refusal names them: the machine is nobody to turn to. */
    static String whoMay(Move move) {
        return move.roles().stream()
                .filter(role -> role != Role.BOT)
                .map(Role::label)
                .collect(Collectors.joining("、"));
    }
}
