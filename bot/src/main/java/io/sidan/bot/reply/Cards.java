package io.sidan.bot.reply;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The cards with numbered choices that people were sent privately. */
@Repository
public class Cards {

    private static final Pattern OWN = Pattern.compile("bot:\\d{1,18}");
    private static final int PREFIX = "bot:".length();

    private final OutboxMapper rows;

    Cards(OutboxMapper rows) {
        this.rows = rows;
    }

    /** The case that something the bot said in this chat is about; the bot's own messages are called bot:12. */
    @Transactional(readOnly = true)
    public Optional<Long> quoted(String chat, String message) {
        return OWN.matcher(message).matches()
                ? Optional.ofNullable(rows.about(chat, Long.parseLong(message.substring(PREFIX))))
                : Optional.empty();
    }

    /**
     * The case of the last card that this person had when a message came: a bare digit in it is meant for that case, and
     * not for one whose card went out since.
     */
    @Transactional(readOnly = true)
    public Optional<Long> last(long township, String person, Instant came) {
        return Optional.ofNullable(rows.lastCard(township, person, came, SimulatorSender.CHANNEL));
    }
}
