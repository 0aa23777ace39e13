package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A proposal in the panel: opened, moved, and a report drafted beside it. */
class ProposalPageIT extends Browsing {

    @ParameterizedTest
    @EnumSource
    void areOpenedAndMoved(Screen screen) {
        long id = submitted();
        try (Visit visit = visit(screen, station())) {
            visit.open("/panel/proposals/" + id).sees("渠段多处塌陷").sees("立案").isFine("proposal");
            visit.button("立案").click();
            visit.sees("确定「立案」吗").isFine("proposal-file");
        }
        Answer drafted =
                station().post("/api/reports", Map.of("kind", "QUARTER", "from", "2026-07-01", "to", "2026-09-30"));
        assertThat(drafted.status()).isEqualTo(201);
        try (Visit visit = visit(screen, station())) {
            visit.open("/panel/reports/" + drafted.at("id").asLong())
                    .sees("数字和出处")
                    .sees("按今天的数重写")
                    .isFine("report");
        }
        assertThat(station().delete("/api/reports/" + drafted.at("id").asLong()).status())
                .isEqualTo(204);
    }

    private long submitted() {
        Client leader = deputy("d063");
        long id = leader.post(
                        "/api/proposals",
                        Map.of(
                                "title", "关于修渠的建议",
                                "grounds", "渠段多处塌陷，浇不上地。",
                                "request", "封冻前修好。",
                                "cosigners", List.of()))
                .at("id")
                .asLong();
        assertThat(leader.post("/api/proposals/" + id + "/moves", Map.of("move", "SUBMIT"))
                        .status())
                .isEqualTo(200);
        return id;
    }
}
