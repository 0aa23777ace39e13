package io.sidan.bot.channel.chatlog;

import io.sidan.core.message.GroupMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A chat somebody pasted: whatever group its lines name, it is that of the group it was pasted for.
 *
 * @param bad lines that could not be read, of which no more are told than a person reads
 */
record Pasted(List<GroupMessage> messages, List<BadLine> bad) {

    private static final int MOST_TOLD = 50;

    static Pasted read(String text, String group) {
        List<GroupMessage> messages = new ArrayList<>();
        List<BadLine> bad = new ArrayList<>();
        try {
            ChatFile.read(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    group,
                    message -> messages.add(in(group, message)),
                    bad::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Pasted(List.copyOf(messages), bad.stream().limit(MOST_TOLD).toList());
    }

    private static GroupMessage in(String group, GroupMessage said) {
        return new GroupMessage(
                said.id(),
                group,
                said.sender(),
                said.name(),
                said.at(),
                said.type(),
                said.text(),
                said.quote(),
                said.of());
    }
}
