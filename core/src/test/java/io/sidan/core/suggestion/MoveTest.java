package io.sidan.core.suggestion;

import static io.sidan.core.suggestion.State.ACCEPTED;
import static io.sidan.core.suggestion.State.CANDIDATE;
import static io.sidan.core.suggestion.State.CLOSED;
import static io.sidan.core.suggestion.State.IGNORED;
import static io.sidan.core.suggestion.State.MERGED;
import static io.sidan.core.suggestion.State.REFERRED;
import static io.sidan.core.suggestion.State.REFUSED;
import static io.sidan.core.suggestion.State.REGISTERED;
import static io.sidan.core.suggestion.State.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Refusal.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@link Move} against the workflow as it was agreed, written down here a second time. */
class MoveTest {

    /** Code, word, states it starts from, who may; OPEN are the seven states on the road. */
    private static final String AGREED = """
            REGISTER        登记     CANDIDATE                        BOT,DEPUTY,POINT,STATION,CHAIR,ADMIN
            IGNORE          忽略     CANDIDATE                        POINT,STATION,CHAIR,ADMIN
            UNIGNORE        取消忽略  IGNORED                          POINT,STATION,CHAIR,ADMIN
            ACCEPT          接单     REGISTERED                       DEPUTY,POINT,STATION,CHAIR,ADMIN
            DECLINE         不归我    REGISTERED,ACCEPTED              DEPUTY
            FORWARD         转镇里    REGISTERED,ACCEPTED              DEPUTY
            RESOLVE         当场解决  REGISTERED,ACCEPTED              DEPUTY
            DISPATCH        派单     REGISTERED,ACCEPTED              STATION,CHAIR,ADMIN
            REASSIGN        改派     DISPATCHED,IN_PROGRESS           STATION,CHAIR,ADMIN
            SIGN            签收     DISPATCHED                       UNIT,STATION,CHAIR,ADMIN
            ASK_RETURN      申请退单  DISPATCHED,IN_PROGRESS           UNIT
            RULE_RETURN     裁定退单  DISPATCHED,IN_PROGRESS           STATION,CHAIR
            ASK_EXTENSION   申请延期  IN_PROGRESS                      UNIT
            RULE_EXTENSION  审批延期  IN_PROGRESS                      CHAIR
            ANSWER          答复     IN_PROGRESS                      UNIT,STATION,CHAIR,ADMIN
            TRACK           跟踪     ANSWERED                         STATION,CHAIR
            RESUME          恢复     TRACKING                         UNIT,STATION,CHAIR
            CLOSE           销单     ANSWERED                         RESIDENT,DEPUTY,POINT,STATION,CHAIR
            RATE            评价     ANSWERED,CLOSED                  RESIDENT
            REWORK          重办     ANSWERED,TRACKING,CLOSED         RESIDENT,DEPUTY,STATION,CHAIR
            REOPEN          重开     CLOSED                           RESIDENT,DEPUTY,STATION,CHAIR
            MERGE           并案     OPEN                             BOT,POINT,STATION,CHAIR,ADMIN
            SPLIT           拆分     MERGED                           POINT,STATION,CHAIR,ADMIN
            REFUSE          不予受理  CANDIDATE,REGISTERED,ACCEPTED    STATION,CHAIR
            REFER           转介     CANDIDATE,REGISTERED,ACCEPTED    STATION,CHAIR
            WITHDRAW        撤回     CANDIDATE,REGISTERED,ACCEPTED,DISPATCHED,IN_PROGRESS  RESIDENT
            PROMOTE         转建议    OPEN,CLOSED                      DEPUTY
            SUPERVISE       督办     OPEN                             BOT,STATION,CHAIR
            REMIND          催办     OPEN                             RESIDENT,DEPUTY,POINT,STATION,CHAIR
            CONCEAL         保密     ALL                              STATION,CHAIR
            REVEAL          解除保密  ALL                              STATION,CHAIR
            NOTE            补充     OPEN                             BOT,RESIDENT,DEPUTY,POINT,STATION,CHAIR,UNIT,ADMIN
            UNDO            撤       ALL                              DEPUTY,POINT,STATION,CHAIR,UNIT,ADMIN
            """;

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private static final Details COMPLETE = new Details(
            "已经修好",
            "other",
            "d001",
            "u01",
            List.of(),
            LocalDate.of(2026, 12, 1),
            AnswerClass.A,
            "电话",
            List.of("photo"),
            "LH-2026-0001",
            true,
            Grade.SATISFIED,
            1);

    private record Row(String label, Set<State> sources, Set<Role> roles) {}

    private static final Map<Move, Row> TABLE = agreed();

    @Test
    void hasEveryMoveAgreedAndNoOther() {
        assertThat(TABLE).containsOnlyKeys(Move.values());
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void hasTheWordSourcesAndRolesAgreed(Move move) {
        assertThat(new Row(move.label(), move.sources(), move.roles())).isEqualTo(TABLE.get(move));
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void isAllowedExactlyWhereTheTableSaysSo(Move move, State state, Role role) {
        Row row = TABLE.get(move);
        boolean allowed = row.sources().contains(state) && row.roles().contains(role);
        Refusal refusal = refusal(state, complete(move, role));
        assertThat(refusal == null).isEqualTo(allowed);
        assertThat(Move.open(state, role).contains(move)).isEqualTo(allowed);
        if (!allowed) {
            assertThat(refusal).hasMessageContaining("「" + row.label() + "」");
            assertThat(refusal.kind()).isEqualTo(row.roles().contains(role) ? Kind.NOT_NOW : Kind.FORBIDDEN);
        }
    }

    static Stream<Arguments> everyCase() {
        return Arrays.stream(Move.values())
                .flatMap(move -> Arrays.stream(State.values())
                        .flatMap(state -> Arrays.stream(Role.values()).map(role -> Arguments.of(move, state, role))));
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void namesTheFieldItMisses(Move move) {
        State state = move.sources().iterator().next();
        Role role = move.roles().iterator().next();
        Refusal refusal = refusal(state, bare(move, role, Details.NONE));
        if (move.needs().isEmpty()) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal.kind()).isEqualTo(Kind.INCOMPLETE);
            assertThat(refusal.field()).contains(move.needs().get(0).field());
            assertThat(refusal.getMessage()).startsWith("请");
        }
    }

    @Test
    void takesBlankWordsForNone() {
        Refusal refusal = refusal(REGISTERED, bare(Move.RESOLVE, Role.DEPUTY, Details.words(" \n")));
        assertThat(refusal.field()).contains("words");
    }

    @Test
    void leadsOnlyFromTheMovesAgreedOutOfAnEnd() {
        assertThat(leavingOtherThanByUndo(CLOSED)).containsExactlyInAnyOrder(Move.RATE, Move.REWORK, Move.REOPEN);
        assertThat(leavingOtherThanByUndo(IGNORED)).containsExactly(Move.UNIGNORE);
        assertThat(leavingOtherThanByUndo(MERGED)).containsExactly(Move.SPLIT);
        assertThat(leavingOtherThanByUndo(REFUSED)).isEmpty();
        assertThat(leavingOtherThanByUndo(REFERRED)).isEmpty();
        assertThat(leavingOtherThanByUndo(WITHDRAWN)).isEmpty();
    }

    @Test
    void closesOnlyWhatWasAnswered() {
        assertThat(Arrays.stream(Move.values())
                        .filter(move -> move != Move.UNDO && move.targets().contains(CLOSED)))
                .containsOnly(Move.RATE, Move.CLOSE);
        assertThat(Move.CLOSE.sources()).containsExactly(State.ANSWERED);
    }

    @Test
    void givesNoRoleBothKeys() {
        assertThat(Move.CLOSE.roles()).doesNotContain(Role.UNIT, Role.ADMIN, Role.BOT);
    }

    @Test
    void letsTheMachineRegisterMergeSuperviseAndNoteAlone() {
        assertThat(Arrays.stream(Move.values()).filter(move -> move.roles().contains(Role.BOT)))
                .containsExactlyInAnyOrder(Move.REGISTER, Move.MERGE, Move.SUPERVISE, Move.NOTE);
    }

    @Test
    void reachesEveryStateFromACandidate() {
        Set<State> reached = EnumSet.of(CANDIDATE);
        int before;
        do {
            before = reached.size();
            Arrays.stream(Move.values())
                    .filter(move -> move != Move.UNDO)
                    .filter(move -> move.sources().stream().anyMatch(reached::contains))
                    .forEach(move -> reached.addAll(move.targets()));
        } while (reached.size() > before);
        assertThat(reached).containsExactlyInAnyOrder(State.values());
        assertThat(ACCEPTED.isOpen()).isTrue();
    }

    @Test
    void saysTheStatesOnTheScreensWords() {
        assertThat(Arrays.stream(State.values()).map(State::label))
                .containsExactly(
                        "待分拣", "已点单", "已接单", "已派单", "办理中", "已答复", "跟踪", "已销单", "忽略", "不予受理", "已转介", "已并案", "已撤回");
    }

    private static Set<Move> leavingOtherThanByUndo(State end) {
        return Arrays.stream(Move.values())
                .filter(move -> move != Move.UNDO
                        && move.sources().contains(end)
                        && !move.targets().isEmpty())
                .collect(Collectors.toSet());
    }

    private static Refusal refusal(State state, Act act) {
        return catchThrowableOfType(Refusal.class, () -> act.move().check(state, act));
    }

    private static Act bare(Move move, Role role, Details details) {
        return new Act(move, actor(role), details, NOW, null, null, List.of(), null, null, null, null);
    }

    private static Act complete(Move move, Role role) {
        Details details = Arrays.stream(Reason.values())
                .filter(reason -> reason.move() == move)
                .findFirst()
                .map(reason -> withReason(reason.name()))
                .orElse(COMPLETE);
        return new Act(move, actor(role), details, NOW, "d001", "u01", List.of(), NOW, new Suggestion() {}, null, null);
    }

    private static Details withReason(String code) {
        return new Details(COMPLETE.words(), code, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static Actor actor(Role role) {
        return new Actor(role, "code", "name", null, null, "test");
    }

    private static Map<Move, Row> agreed() {
        Map<Move, Row> table = new EnumMap<>(Move.class);
        AGREED.lines().map(line -> line.strip().split("\\s+")).forEach(columns -> {
            Set<Role> roles =
                    Arrays.stream(columns[3].split(",")).map(Role::valueOf).collect(Collectors.toSet());
            table.put(Move.valueOf(columns[0]), new Row(columns[1], states(columns[2]), roles));
        });
        return table;
    }

    private static Set<State> states(String names) {
        Set<State> states = EnumSet.noneOf(State.class);
        for (String name : names.split(",")) {
            switch (name) {
                case "OPEN" -> states.addAll(EnumSet.range(CANDIDATE, State.TRACKING));
                case "ALL" -> states.addAll(EnumSet.allOf(State.class));
                default -> states.add(State.valueOf(name));
            }
        }
        return states;
    }
}
