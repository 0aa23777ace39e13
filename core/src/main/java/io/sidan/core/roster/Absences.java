package io.sidan.core.roster;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When deputies are away, and who acts meanwhile. What was once entered stays as history. */
@Repository
public class Absences {

    private final AbsenceMapper absences;
    private final Deputies deputies;
    private final Clock clock;

    Absences(AbsenceMapper absences, Deputies deputies, Clock clock) {
        this.absences = absences;
        this.deputies = deputies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Absence> all(long township) {
        return absences.all(township);
    }

    /**
     * Enters an absence. Nobody is away twice at once, a stand-in is there all the while, and who stands in for
     * somebody does not leave before.
     *
     * @param deputy code or name of who is away
     * @param standIn code or name of who acts
     * @param by user name of who enters it
     */
    @Transactional
    public void enter(long township, String deputy, String standIn, Days days, String by) {
        absences.lock(township);
        Deputy away = named(township, "deputy", deputy);
        Deputy acting = named(township, "standIn", standIn);
        if (away.equals(acting)) {
            throw new RosterRefusal("standIn", "不能由本人顶班");
        }
        refuseIf(absences.away(township, away.code(), days), "deputy", away.name() + "这几天已经登记过请假");
        refuseIf(absences.away(township, acting.code(), days), "standIn", acting.name() + "这几天自己也请假，请换一位顶班");
        refuseIf(absences.standing(township, away.code(), days), "deputy", away.name() + "这几天正替别人顶班，请先改顶班人");
        absences.insert(township, away.code(), acting.code(), days, by, clock.instant());
    }

    /** Takes an absence back; whether it was still there. */
    @Transactional
    public boolean cancel(long township, long id, String by) {
        return absences.cancel(township, id, by, clock.instant()) == 1;
    }

    private Deputy named(long township, String field, String word) {
        return deputies.find(township, word).orElseThrow(() -> new RosterRefusal(field, "名册里没有「" + word + "」这位代表"));
    }

    private static void refuseIf(int clashes, String field, String sentence) {
        if (clashes > 0) {
            throw new RosterRefusal(field, sentence);
        }
    }
}
