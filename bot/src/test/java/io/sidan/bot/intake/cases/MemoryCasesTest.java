package io.sidan.bot.intake.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.intake.gist.Gist;
import io.sidan.bot.intake.place.Spot;
import io.sidan.bot.intake.understanding.Report;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.Urgency;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryCasesTest {

    private final MemoryCases cases = new MemoryCases();

    @Test
    void numbersCasesInTheOrderInWhichTheyOpen() {
        assertThat(cases.open(report("a", "R2", "南岭学校")).number()).isEqualTo(1);
        assertThat(cases.open(report("b", "R2", "西坡")).number()).isEqualTo(2);
        assertThat(cases.numbered(2))
                .hasValueSatisfying(open -> assertThat(open.place()).isEqualTo("西坡"));
        assertThat(cases.numbered(3)).isEmpty();
    }

    @Test
    void findsByCategoryOrPlaceTheOneHeardOfLastFirst() {
        OpenCase lamp = cases.open(report("a", "R2", "南岭学校"));
        OpenCase water = cases.open(report("b", "W1", "南岭学校后头"));
        cases.open(report("c", "H1", "西坡"));

        assertThat(cases.near(report("d", "R1", "南岭学校")))
                .extracting(OpenCase::key)
                .containsExactly(water.key(), lamp.key());
        assertThat(cases.near(report("e", "W1", null)))
                .extracting(OpenCase::key)
                .containsExactly(water.key());
    }

    @Test
    void holdsTheMessagesOfACase() {
        OpenCase lamp = cases.open(report("a", "R2", "南岭学校"));

        assertThat(cases.holding("g", "a")).contains(lamp);
        assertThat(cases.holding("other", "a")).isEmpty();
        assertThat(cases.holding("g", "b")).isEmpty();
    }

    @Test
    void looksAtAsFewOfAHundredThousandCasesAsOfAThousand() {
        for (int i = 0; i < 100_000; i++) {
            cases.open(report("m" + i, "R2", "第" + i + "村路口"));
        }

        assertThat(cases.near(report("x", "R2", "第77村路口"))).hasSizeLessThan(200);
    }

    private static Report report(String id, String category, String place) {
        Instant at = Instant.EPOCH.plusSeconds(id.hashCode());
        var message = new GroupMessage(id, "g", "r1", "", at, MessageType.TEXT, "", null, null);
        return new Report(
                message,
                List.of(),
                "",
                Gist.of(""),
                category,
                Urgency.NORMAL,
                place,
                Spot.of(place),
                null,
                null,
                false,
                true,
                1,
                "试验");
    }
}
