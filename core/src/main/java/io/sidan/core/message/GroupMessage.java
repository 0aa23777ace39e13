package io.sidan.core.message;

import io.sidan.core.media.MediaReference;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One message somebody posted, in the one form that all channels hand on.
 *
 * @param id the channel's own id, unique within the channel, at most 128 characters
 * @param group the channel's id of the group
 * @param sender the channel's id of the person
 * @param name the name the group sees; may be empty
 * @param at when it was posted, by the channel's clock, to the millisecond
 * @param text words, transcript (voice), place (location) or title (link); empty where there is none
 * @param quote the id of the message answered to, or null
 * @param of the id of the message recalled, or null
 * @param media what it brought along, to be fetched; empty of a message that is read from the store
 */
public record GroupMessage(
        String id,
        String group,
        String sender,
        String name,
        Instant at,
        MessageType type,
        String text,
        String quote,
        String of,
        List<MediaReference> media) {

    public GroupMessage {
        Objects.requireNonNull(id);
        Objects.requireNonNull(group);
        Objects.requireNonNull(sender);
        Objects.requireNonNull(at);
        Objects.requireNonNull(type);
        at = at.truncatedTo(ChronoUnit.MILLIS);
        name = name == null ? "" : name;
        text = text == null ? "" : text;
        media = List.copyOf(media);
    }

    public GroupMessage(
            String id,
            String group,
            String sender,
            String name,
            Instant at,
            MessageType type,
            String text,
            String quote,
            String of) {
        this(id, group, sender, name, at, type, text, quote, of, List.of());
    }

    /** The same with what it brought along. */
    public GroupMessage bringing(List<MediaReference> references) {
        return new GroupMessage(id, group, sender, name, at, type, text, quote, of, references);
    }

    /** That somebody posted something, and nothing of what or under which name. */
    public GroupMessage withoutWords() {
        return new GroupMessage(id, group, sender, "", at, type, "", quote, of);
    }

    /** With no more than its first so many characters. */
    public GroupMessage shortened(int most) {
        return text.length() <= most
                ? this
                : new GroupMessage(id, group, sender, name, at, type, text.substring(0, most), quote, of);
    }

    public Optional<String> quoted() {
        return Optional.ofNullable(quote);
    }

    public Optional<String> recalled() {
        return Optional.ofNullable(of);
    }
}
