package io.sidan.bot.reply;

import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The cards with numbered choices that people were sent privately. */
@Repository
public class Cards {

    private final OutboxMapper rows;

    Cards(OutboxMapper rows) {
        this.rows = rows;
    }

    /** The case of the last card that was sent to this person: a bare digit said in private is meant for it. */
    @Transactional(readOnly = true)
    public Optional<Long> last(long township, String person) {
        return Optional.ofNullable(rows.lastCard(township, person));
    }
}
