package io.sidan.core.proposal;

import io.sidan.core.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** By when each step of a proposal is owed: always a close of business, 18:00 in China. */
@Component
class ProposalTerms {

    private final ProposalProperties lasting;
    private final WorkingDays days;

    ProposalTerms(ProposalProperties lasting, WorkingDays days) {
        this.lasting = lasting;
        this.days = days;
    }

    Instant assigning(Instant filed) {
        return days.after(filed, lasting.assign());
    }

    Instant signing(Instant assigned) {
        return days.after(assigned, lasting.sign());
    }

    Instant givingBack(Instant assigned) {
        return days.after(assigned, lasting.giveBack());
    }

    Instant answer(Instant assigned, boolean complex) {
        return months(assigned, complex ? lasting.complexAnswer() : lasting.answer());
    }

    Instant assisting(Instant assigned) {
        return months(assigned, lasting.assist());
    }

    Instant rating(Instant answered) {
        return days.after(answered, lasting.rate());
    }

    Instant rework(Instant rated) {
        return months(rated, lasting.rework());
    }

    Instant endOf(LocalDate day) {
        return WorkingDays.closeOf(day);
    }

    private static Instant months(Instant from, int months) {
        return WorkingDays.closeOf(WorkingDays.dayOf(from).plusMonths(months));
    }
}
