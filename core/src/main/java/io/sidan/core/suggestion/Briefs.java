package io.sidan.core.suggestion;

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

    /** Its reporter and supporters, and those of the cases merged into it; somebody heard in two groups twice. */
    public List<Teller> tellers(long suggestion) {
        return briefs.tellers(suggestion);
    }
}
