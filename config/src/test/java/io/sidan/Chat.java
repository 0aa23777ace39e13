package io.sidan;

import io.sidan.core.media.MediaReference;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Talk in one group: messages with ids of their own, ten seconds apart. */
public final class Chat {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2001-03-01T08:00:00+08:00");
    private static final AtomicInteger CHATS = new AtomicInteger();

    private final String group;
    private final String prefix;
    private OffsetDateTime now;
    private int said;

    private Chat(String group, String prefix, OffsetDateTime start) {
        this.group = group;
        this.prefix = prefix;
        this.now = start;
    }

    /** Talk thirty days after that of any chat before, so that nothing told in one is told again in another. */
    public static Chat in(String group) {
        int number = CHATS.incrementAndGet();
        return new Chat(group, "c" + number + "-", FIRST.plusDays(30L * number));
    }

    /** Talk in a group of its own that nobody has bound. */
    public static Chat alone() {
        return in("g-" + (CHATS.get() + 1));
    }

    /** Talk in another group at the same time. */
    public Chat beside(String otherGroup) {
        return new Chat(otherGroup, prefix + otherGroup + "-", now);
    }

    /** A message as the chat-file format has it. */
    public record Message(
            String id,
            String group,
            String sender,
            String name,
            String at,
            String type,
            String text,
            String quote,
            String of) {

        public Message quoting(Message quoted) {
            return new Message(id, group, sender, name, at, type, text, quoted.id, of);
        }

        /** The same as a channel hands it on, with what it brought along. */
        public GroupMessage asGroupMessage(MediaReference... media) {
            Instant sent = OffsetDateTime.parse(at).toInstant();
            return new GroupMessage(
                    id, group, sender, name, sent, MessageType.of(type), text, quote, of, List.of(media));
        }
    }

    public Message says(String sender, String text) {
        return message(sender, "text", text, null);
    }

    public Message sends(String sender, String type) {
        return message(sender, type, null, null);
    }

    public Message sends(String sender, String type, String text) {
        return message(sender, type, text, null);
    }

    public Message recalls(Message recalled) {
        return message(recalled.sender(), "recall", null, recalled.id());
    }

    public Chat later(long minutes) {
        now = now.plusMinutes(minutes);
        return this;
    }

    public String group() {
        return group;
    }

    private Message message(String sender, String type, String text, String of) {
        said++;
        now = now.plusSeconds(10);
        return new Message(prefix + said, group, sender, sender, now.toString(), type, text, null, of);
    }

    /** This moment as a message tells it. */
    public static String now() {
        return Instant.now()
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(CHINA)
                .toOffsetDateTime()
                .toString();
    }
}
