package io.sidan.core.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Cases as those who tell people of them need them. */
@Repository
@Transactional(readOnly = true)
public class Briefs {

    private final BriefMapper briefs;

    Briefs(BriefMapper briefs) {
        this.briefs = briefs;
    }

    public Optional<Brief> find(long suggestion) {
        return Optional.ofNullable(briefs.of(suggestion));
    }

    /** The case that has this short number, also for thirty days after its end. */
    public Optional<Brief> named(long township, int shortNumber) {
        return Optional.ofNullable(briefs.named(township, shortNumber)).flatMap(this::find);
    }

    /** The last ten cases that this person told first, the newest first. */
    public List<Brief> toldBy(Actor actor) {
        return briefs.toldBy(actor).stream().flatMap(id -> find(id).stream()).toList();
    }

    /** The case this person moved last, if that was not before. */
    public Optional<Brief> lastMoved(Actor actor, Instant since) {
        return Optional.ofNullable(briefs.lastMoved(actor, since)).flatMap(this::find);
    }

    /** Its reporter and supporters, and those of the cases merged into it; somebody heard in two groups twice. */
    public List<Teller> tellers(long suggestion) {
        return briefs.tellers(suggestion);
    }
}
