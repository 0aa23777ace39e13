package io.sidan.bot.channel.archive;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.roster.Bindings;
import io.sidan.core.roster.GroupMembers;
import io.sidan.core.roster.GroupMembers.Seat;
import io.sidan.core.roster.PrivateChat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows who speaks: the archive gives ids alone, of the corporation's members by which the roster does not know them. */
@Component
class Acquaintance {

    private final Bindings bindings;
    private final GroupMembers members;

    Acquaintance(Bindings bindings, GroupMembers members) {
        this.bindings = bindings;
        this.members = members;
    }

    /** The messages under the roster's codes and the names their groups know. */
    List<Archived> introduce(List<Archived> messages) {
        Map<String, String> people = bindings.personsOf(all(messages, GroupMessage::sender));
        Map<Seat, String> names =
                members.names(all(messages, GroupMessage::group), all(messages, GroupMessage::sender));
        return messages.stream()
                .map(archived -> new Archived(introduced(archived.message(), people, names), archived.consent()))
                .toList();
    }

    private static GroupMessage introduced(GroupMessage said, Map<String, String> people, Map<Seat, String> names) {
        String person = people.getOrDefault(said.sender(), said.sender());
        boolean alone = said.group().equals(PrivateChat.of(said.sender(), null));
        return new GroupMessage(
                said.id(),
                alone ? PrivateChat.of(person, null) : said.group(),
                person,
                names.getOrDefault(new Seat(said.group(), said.sender()), said.name()),
                said.at(),
                said.type(),
                said.text(),
                said.quote(),
                said.of(),
                said.media());
    }

    private static Set<String> all(List<Archived> messages, Function<GroupMessage, String> part) {
        return messages.stream().map(Archived::message).map(part).collect(Collectors.toSet());
    }
}
