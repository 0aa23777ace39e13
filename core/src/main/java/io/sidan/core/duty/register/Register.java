package io.sidan.core.duty.register;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.privacy.Masking;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Enrolment;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 代表底册: every deputy who is or was in office, with what the forms ask. */
@Repository
public class Register {

    private final RegisterSearch search;
    private final RegisterMapper rows;
    private final Enrolment enrolment;
    private final Seal seal;
    private final Clock clock;

    Register(RegisterSearch search, RegisterMapper rows, Enrolment enrolment, Seal seal, Clock clock) {
        this.search = search;
        this.rows = rows;
        this.enrolment = enrolment;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * A deputy in the list.
     *
     * @param bound a member of WeCom is bound to this deputy
     * @param active in office
     */
    public record Listed(
            String code,
            String name,
            String gender,
            String level,
            String constituency,
            String team,
            String station,
            String stationName,
            String district,
            String districtName,
            String term,
            String standIn,
            boolean bound,
            boolean active) {}

    /** @param phone masked but for its ends */
    public record Person(
            String code,
            String name,
            String gender,
            String village,
            String ethnicity,
            String born,
            String education,
            String party,
            String post,
            String phone,
            String certificate,
            List<Term> terms) {}

    @Transactional(readOnly = true)
    public List<Listed> list(long township) {
        return search.list(township, WorkingDays.dayOf(clock.instant()));
    }

    @Transactional(readOnly = true)
    public Person of(long township, String code) {
        Enrolment.Enrolled deputy = enrolment.all(township).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("底册里没有「" + code + "」这位代表"));
        Profile profile = rows.profiles(township).stream()
                .filter(one -> one.deputy().equals(code))
                .findFirst()
                .orElseGet(() -> new Profile(code, null, null, null, null, null, null, null, null, null));
        List<Term> terms = rows.terms(township).stream()
                .filter(term -> term.deputy().equals(code))
                .toList();
        return new Person(
                code,
                deputy.name(),
                deputy.gender(),
                profile.village(),
                profile.ethnicity(),
                profile.born(),
                profile.education(),
                profile.party(),
                profile.post(),
                Masking.mask(seal.open(profile.phone())),
                profile.certificate(),
                terms);
    }

    /** Takes off the roster whose last term is over; answers how many that were. */
    @Transactional
    public int retireLeavers() {
        List<RegisterMapper.Leaver> leavers = rows.leavers(WorkingDays.dayOf(clock.instant()));
        leavers.forEach(leaver -> enrolment.retire(leaver.township(), leaver.deputy()));
        leavers.stream()
                .map(RegisterMapper.Leaver::township)
                .collect(Collectors.toSet())
                .forEach(enrolment::moveOn);
        return leavers.size();
    }
}
