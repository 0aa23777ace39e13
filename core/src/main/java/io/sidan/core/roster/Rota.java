package io.sidan.core.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn of duty it is in a group or a district that several deputies serve. */
@Repository
public class Rota {

    private final RotaMapper turns;
    private final AbsenceMapper townships;
    private final Deputies deputies;
    private final Clock clock;

    Rota(RotaMapper turns, AbsenceMapper townships, Deputies deputies, Clock clock) {
        this.turns = turns;
        this.townships = townships;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** The turns that end on this day or later. */
    @Transactional(readOnly = true)
    public List<Turn> from(long township, LocalDate day) {
        return turns.from(township, day);
    }

    /**
     * Enters a turn; two turns of one group or district do not overlap.
     *
     * @param group code of the group; else the turn is for the district
     * @param deputy code or name
     * @param by user name of who enters it
     */
    @Transactional
    public void enter(long township, String group, String district, String deputy, Days days, String by) {
        townships.lock(township);
        if ((group == null) == (district == null)) {
            throw new RosterRefusal("group", "请写明是哪个群或哪个片区，只写一样");
        }
        if (turns.places(township, group, district) == 0) {
            throw new RosterRefusal(group == null ? "district" : "group", "名册里没有这个群或片区");
        }
        Deputy onDuty = deputies.find(township, deputy)
                .orElseThrow(() -> new RosterRefusal("deputy", "名册里没有「" + deputy + "」这位代表"));
        if (turns.taken(township, group, district, days) > 0) {
            throw new RosterRefusal("from", "这几天已经排了别人值班，请先撤掉再排");
        }
        turns.insert(township, group, district, onDuty.code(), days, by, clock.instant());
    }

    /** Takes a turn back; whether it was still there. */
    @Transactional
    public boolean cancel(long township, long id, String by) {
        return turns.cancel(township, id, by, clock.instant()) == 1;
    }
}
