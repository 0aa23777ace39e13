package io.sidan.core.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** The deputies in office. */
@Repository
public class Deputies {

    private final DeputyMapper deputies;

    Deputies(DeputyMapper deputies) {
        this.deputies = deputies;
    }

    /** By code, else by name. */
    public Optional<Deputy> find(long township, String codeOrName) {
        return Optional.ofNullable(deputies.find(township, codeOrName));
    }

    /** Whether the deputy belongs to this station or point. */
    public boolean isAt(long township, String deputy, String station) {
        return deputies.isAt(township, deputy, station);
    }

    /**
     * Whose case it is on this day: the deputy whose turn it is, for the group before the district; without a turn the
     * first of the group, then of the district, by the roster. While that deputy is absent it is the stand-in.
     */
    public Optional<Deputy> onDuty(long township, String group, String district, LocalDate day) {
        return onDuty(township, group, district, day, Set.of());
    }

    /**
     * The same, passing over those who said that this case is not theirs.
     *
     * @param declined their codes; whose stand-in said so is passed over too while away
     */
    public Optional<Deputy> onDuty(
            long township, String group, String district, LocalDate day, Collection<String> declined) {
        return Optional.ofNullable(deputies.onDuty(township, group, district, day, declined))
                .map(deputy -> Optional.ofNullable(deputies.standIn(township, deputy.code(), day))
                        .orElse(deputy));
    }

    /** The code of who acts in this deputy's place on this day: the stand-in, or nobody else. */
    public String acting(long township, String deputy, LocalDate day) {
        return Optional.ofNullable(deputies.standIn(township, deputy, day))
                .map(Deputy::code)
                .orElse(deputy);
    }

    /** The codes in whose place this deputy acts on this day: the own one and those of the absent. */
    public List<String> actsFor(long township, String deputy, LocalDate day) {
        List<String> codes = new ArrayList<>(List.of(deputy));
        codes.addAll(deputies.absent(township, deputy, day));
        return codes;
    }

    /** All this deputy answers for on this day; who has left office answers for nothing. */
    public Beat beat(long township, String deputy, LocalDate day) {
        List<String> codes = actsFor(township, deputy, day);
        return new Beat(
                codes,
                new HashSet<>(deputies.districts(township, codes, day)),
                new HashSet<>(deputies.groups(township, codes, day)),
                null);
    }
}
