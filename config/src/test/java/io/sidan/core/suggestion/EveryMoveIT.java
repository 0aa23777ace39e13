package io.sidan.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.RunningServer;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Rosters;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Refusal.Kind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Every move in every state by every role on every kind of case: allowed exactly where scope and table say so, and each
 * refusal with its sentence. What a person may see of a case is read from the real rows, once for each pair of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryMoveIT extends RunningServer {

    /** Scope by role as agreed, written down here a second time; + is within it. */
    private static final String AGREED = """
            -                 BOT RESIDENT DEPUTY POINT STATION CHAIR UNIT ADMIN
            OWN               +   +        +      +     +       +     +    +
            ANOTHERS          +   told     +      +     +       +     unit +
            OTHER_DISTRICT    +   told     beat   point +       +     unit +
            OTHER_TOWNSHIP    +   none     none   none  none    none  none none
            OWN_CONFIDENTIAL  +   +        +      none  +       +     +    list
            UNLISTED          +   none     none   none  +       +     none list
            LISTED            +   none     +      +     +       +     unit +
            """;

    private static final Map<String, String> SENTENCES = Map.of(
            "told", "这件不是您反映的",
            "beat", "这件不在您的片区和群里",
            "point", "这件不在您这个联络点的片区",
            "unit", "这件没有派给贵单位主办",
            "list", "这件限名单内的人查阅和办理，管理员不在名单上；请由联络站或主席团办理");

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @Autowired
    private SightMapper sights;

    @Autowired
    private Sights beats;

    private Town town;
    private Map<Town.Case, String> numbers;

    @BeforeAll
    void somebodyTellsOfEachKind(
            @Autowired Rosters rosters,
            @Autowired Townships townships,
            @Autowired Suggestions suggestions,
            @Autowired AccessLists lists,
            @Autowired PlatformTransactionManager transactions) {
        town = new Town(rosters, townships, suggestions, lists, transactions);
        numbers = town.tell();
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(Town.Case.values())
                .flatMap(kind -> Arrays.stream(Role.values()).map(role -> Arguments.of(kind, role)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void isAllowedExactlyWhereScopeAndTableSaySo(Town.Case kind, Role role) {
        Actor actor = town.actor(role);
        Sight sight = sights.sight(numbers.get(kind), actor, beats.beat(actor));
        SoftAssertions cells = new SoftAssertions();
        for (Move move : Move.values()) {
            for (State state : State.values()) {
                cells.assertThat(decided(sight, state, Acts.complete(move, actor, NOW)))
                        .as(kind + " " + move + " " + state + " " + role)
                        .isEqualTo(agreed(kind, role, move, state));
            }
        }
        cells.assertAll();
    }

    @Test
    void coversThemAll() {
        assertThat(everyPair().count() * Move.values().length * State.values().length)
                .isEqualTo(7L * 8 * 33 * 13)
                .isEqualTo(24_024);
    }

    /** What the shipped rules say: the refusal's kind and sentence, or nothing. */
    private static Optional<String> decided(Sight sight, State state, Act act) {
        try {
            sight.refusal(act.actor()).ifPresent(refusal -> {
                throw refusal;
            });
            act.move().check(state, act);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.kind() + " " + refusal.getMessage());
        }
    }

    private Optional<String> agreed(Town.Case kind, Role role, Move move, State state) {
        String scope = cell(kind, role);
        if (scope.equals("none")) {
            return Optional.of(Kind.UNKNOWN + " 没有编号为「" + numbers.get(kind) + "」的件");
        }
        if (!scope.equals("+")) {
            return Optional.of(Kind.FORBIDDEN + " " + SENTENCES.get(scope));
        }
        if (!move.roles().contains(role)) {
            return Optional.of(
                    Kind.FORBIDDEN + " 「" + move.label() + "」须由" + Acts.whoMay(move) + "办理，" + role.label() + "不能办");
        }
        return move.sources().contains(state)
                ? Optional.empty()
                : Optional.of(Kind.NOT_NOW + " 现在是「" + state.label() + "」，不能「" + move.label() + "」");
    }

    private static String cell(Town.Case kind, Role role) {
        List<String> roles = columns(AGREED.lines().findFirst().orElseThrow());
        return AGREED.lines()
                .map(EveryMoveIT::columns)
                .filter(columns -> columns.get(0).equals(kind.name()))
                .map(columns -> columns.get(roles.indexOf(role.name())))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> columns(String line) {
        return List.of(line.strip().split("\\s+"));
    }
}
