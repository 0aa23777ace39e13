package io.sidan.seed;

import io.sidan.core.proposal.ProposalQuery;
import io.sidan.core.proposal.ProposalSearch;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.sample.Samples;
import io.sidan.core.suggestion.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lays the sample year once, where the operator asks for it. */
@Component
class YearStart {

    private static final Logger log = LoggerFactory.getLogger(YearStart.class);

    private final SampleYear year;
    private final Samples samples;
    private final ProposalSearch proposals;
    private final boolean wanted;

    YearStart(
            SampleYear year,
            Samples samples,
            ProposalSearch proposals,
            @Value("${sidan.sample-year:false}") boolean wanted) {
        this.year = year;
        this.samples = samples;
        this.proposals = proposals;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!wanted) {
            return;
        }
        Township town = samples.prepare();
        if (!isLaid(town)) {
            log.info("模拟的一年从 {} 起，在“表册导出”“季报和述职”里勾上模拟数据看", year.lay(town));
        }
    }

    private boolean isLaid(Township town) {
        Actor station = new Actor(Role.STATION, "sample", "联络站", town.id(), null, "sample");
        ProposalQuery any =
                new ProposalQuery(null, null, null, null, null, null, null, null, null, null, null, null, 0, 1);
        return proposals.list(any, station).total() > 0;
    }
}
