package io.sidan.bot.channel.simulator;

import io.sidan.bot.inbox.BadMessage;
import io.sidan.core.message.GroupMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of a chat file that can be played, in the order of their times.
 *
 * @param skipped lines that could not be read
 */
record Playbook(List<Cue> cues, int skipped) {

    static Playbook of(String file) {
        CueReader reader = new CueReader();
        List<Cue> cues = new ArrayList<>();
        int skipped = 0;
        for (String line : file.replace("\uFEFF", "")
                .lines()
                .filter(text -> !text.isBlank())
                .toList()) {
            try {
                cues.add(reader.read(line));
            } catch (BadMessage unreadable) {
                skipped++;
            }
        }
        cues.sort(Comparator.comparing(Cue::at));
        return new Playbook(List.copyOf(cues), skipped);
    }

    /** Whole days to move the file by, so that its last line has just been. */
    int daysUntil(Instant now) {
        return (int) Duration.between(cues.get(cues.size() - 1).at(), now).toDays();
    }

    /** How long after the line before it this one comes. */
    Duration gapBefore(int position) {
        return position == 0
                ? Duration.ZERO
                : Duration.between(
                        cues.get(position - 1).at(), cues.get(position).at());
    }

    /** A message as it is played: these words, that day, in the sample's group, under an id no other replay gives. */
    static GroupMessage staged(GroupMessage message, String text, Replay replay) {
        return new GroupMessage(
                replay.idOf(message.id()),
                Chats.simulated(message.group()),
                message.sender(),
                message.name(),
                message.at().plus(Duration.ofDays(replay.shiftDays())),
                message.type(),
                text,
                message.quoted().map(replay::idOf).orElse(null),
                message.recalled().map(replay::idOf).orElse(null));
    }
}
