package io.sidan.seed;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.roster.Township;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A year of the congress's work, of our own making, whose totals are those that 黎侯镇人大 published for 2023. */
@Component
public class SampleYear {

    /** Who entered all this. */
    static final String BY = "模拟数据";

    private static final int DAYS = 365;

    private final SampleDuty duty;
    private final SampleRecords records;
    private final SampleCases cases;
    private final SampleProposals proposals;
    private final Resource file;
    private final Clock clock;

    SampleYear(
            SampleDuty duty,
            SampleRecords records,
            SampleCases cases,
            SampleProposals proposals,
            @Value("classpath:sample/year.yml") Resource file,
            Clock clock) {
        this.duty = duty;
        this.records = records;
        this.cases = cases;
        this.proposals = proposals;
        this.file = file;
        this.clock = clock;
    }

    /** Lays the year into this township, so that it ends today; answers its first day. */
    @Transactional
    public LocalDate lay(Township town) {
        LocalDate first = WorkingDays.dayOf(clock.instant()).minusDays(DAYS - 1L);
        Spread days = new Spread(first, DAYS, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        JsonNode year = read();
        duty.lay(town, year, days);
        records.lay(town, year, days);
        cases.lay(town, year.path("cases"), days);
        proposals.lay(town, year.path("proposals"));
        return first;
    }

    private JsonNode read() {
        try (InputStream in = file.getInputStream()) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
