package io.sidan.bot.channel.simulator;

import io.sidan.core.sample.Feed;
import io.sidan.core.sample.Samples;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 系统做了什么: what became of each message, and each step of a case, in the order it happened. */
@RestController
class FeedController {

    private final Samples samples;
    private final Feed feed;

    FeedController(Samples samples, Feed feed) {
        this.samples = samples;
        this.feed = feed;
    }

    /**
     * @param lines the oldest first, at most 1,500
     * @param cursor to be given back to hear what comes next
     */
    record Page(List<Line> lines, String cursor) {}

    /** Of what a line tells. */
    enum Kind {
        /** What a message was understood as. */
        OUTCOME,
        /** An outcome that later words have changed. */
        REVISION,
        /** A step of a case. */
        MOVE
    }

    /**
     * @param id of the line, so that none is shown twice
     * @param at when the system did it
     * @param message id of the message it is about, or null
     * @param chat where that was posted, or null
     * @param outcome code of what the message was understood as, or null
     * @param label of the outcome or the move
     * @param text all of it in one sentence
     * @param why the reason of an outcome, or null
     * @param number document number of the case it belongs to, or null
     * @param shortNumber as people say it in the chat, or null
     */
    record Line(
            String id,
            Instant at,
            Kind kind,
            String message,
            String chat,
            String outcome,
            String label,
            String text,
            String why,
            String number,
            Integer shortNumber) {}

    /** What the system has done since the cursor; without one from the beginning. */
    @GetMapping("/api/sim/feed")
    Page feed(@RequestParam(required = false) @Size(max = 64) String cursor) {
        Cursor from = Cursor.of(cursor);
        return samples.find()
                .map(sample -> page(sample.id(), from))
                .orElseGet(() -> new Page(List.of(), new Cursor(0, 0, 0).text()));
    }

    /** One page is made of three sources: first outcomes, revised ones and steps, each counted apart. */
    private Page page(long township, Cursor from) {
        List<Feed.Understood> understood = feed.understood(township, from.at(0));
        List<Feed.Stepped> stepped = feed.stepped(township, from.at(1));
        List<Feed.Understood> revised = feed.revised(township, Instant.ofEpochMilli(from.at(2)));
        List<Line> lines = new ArrayList<>();
        understood.stream().map(FeedLines::outcome).forEach(lines::add);
        stepped.stream().map(FeedLines::move).forEach(lines::add);
        revised.stream().map(FeedLines::revision).forEach(lines::add);
        lines.sort(Comparator.comparing(Line::at));
        return new Page(
                lines,
                new Cursor(
                                understood.isEmpty()
                                        ? from.at(0)
                                        : last(understood).seq(),
                                stepped.isEmpty() ? from.at(1) : last(stepped).seq(),
                                revised.isEmpty()
                                        ? from.at(2)
                                        : last(revised).decidedAt().toEpochMilli())
                        .text());
    }

    private static <T> T last(List<T> items) {
        return items.get(items.size() - 1);
    }
}
