package io.sidan.core.duty.register;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Enrolment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the deputies from an Excel sheet: all of its rows, or none where one of them is wrong. The same sheet taken
 * again changes nothing.
 */
@Repository
public class Imports {

    private final RegisterMapper rows;
    private final Enrolment enrolment;
    private final Seal seal;
    private final Clock clock;

    Imports(RegisterMapper rows, Enrolment enrolment, Seal seal, Clock clock) {
        this.rows = rows;
        this.enrolment = enrolment;
        this.seal = seal;
        this.clock = clock;
    }

    /** Says what the sheet would do, and does none of it. */
    @Transactional(readOnly = true)
    public ImportResult tryOut(long township, byte[] sheet) {
        return laid(township, Sheet.read(sheet)).result();
    }

    /**
     * Does it, unless a row is wrong.
     *
     * @param file as its sender called it
     * @param by user name
     */
    @Transactional
    public ImportResult take(long township, byte[] sheet, String file, String by) {
        Sheet read = Sheet.read(sheet);
        enrolment.lock(township);
        Laid laid = laid(township, read);
        ImportResult result = laid.result();
        if (!result.faults().isEmpty()) {
            return result;
        }
        Instant now = clock.instant();
        Roll before = roll(township);
        laid.roll().touched().forEach(code -> write(township, laid.roll(), before, code, by, now));
        if (!laid.roll().touched().isEmpty()) {
            enrolment.moveOn(township);
        }
        rows.keep(township, file, result, by, now);
        return result.done();
    }

    private record Laid(Roll roll, ImportResult result) {}

    private Laid laid(long township, Sheet sheet) {
        Places places = new Places(rows.stations(township), rows.districts(township));
        Roll roll = roll(township);
        List<Fault> faults = new ArrayList<>(sheet.faults());
        for (Sheet.Row row : sheet.rows()) {
            RowReading reading = new RowReading(row, places, today());
            Optional<Entry> entry = reading.entry();
            faults.addAll(reading.faults());
            entry.ifPresent(roll::lay);
        }
        return new Laid(roll, roll.result(sheet.rows().size(), faults));
    }

    private Roll roll(long township) {
        return new Roll(enrolment.all(township), rows.profiles(township), rows.terms(township), seal, today());
    }

    private void write(long township, Roll roll, Roll before, String code, String by, Instant now) {
        String district = Optional.ofNullable(before.deputy(code))
                .map(Enrolment.Enrolled::district)
                .orElse(null);
        enrolment.enrol(township, roll.deputy(code), district);
        rows.profile(township, roll.profile(code), by, now);
        roll.termsOf(code).forEach(term -> rows.term(township, term, by, now));
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }
}
