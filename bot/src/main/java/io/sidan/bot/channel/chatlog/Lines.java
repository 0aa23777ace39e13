package io.sidan.bot.channel.chatlog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a file one by one; of a line too long only its number is known, it is never held in memory. */
final class Lines {

    static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;

    /** @param text the line, or empty where it is too long */
    record Line(long number, Optional<String> text) {}

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line, or empty at the end. */
    Optional<Line> next() throws IOException {
        if (!more()) {
            return Optional.empty();
        }
        number++;
        var line = new ByteArrayOutputStream();
        boolean ended = false;
        long length = 0;
        while (!ended && more()) {
            int end = endOfLine();
            length += end - at;
            if (length <= LONGEST) {
                line.write(buffer, at, end - at);
            }
            ended = end < filled;
            at = end + (ended ? 1 : 0);
        }
        return Optional.of(new Line(number, length > LONGEST ? Optional.empty() : Optional.of(text(line))));
    }

    private boolean more() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = in.read(buffer);
        return filled > 0;
    }

    private int endOfLine() {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private String text(ByteArrayOutputStream line) {
        String text = line.toString(StandardCharsets.UTF_8);
        String bare = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.endsWith("\r") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
