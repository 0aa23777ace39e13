package io.sidan.bench;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes outcomes, a line each, and notes when each tenth of the measured ones was there; of those before it counts the cases. */
final class Tenths extends OutputStream {

    private static final Pattern INCIDENT = Pattern.compile("\"incident\":(\\d+)");

    private final long[] reached = new long[11];
    private final int before;
    private final int tenth;
    private final Set<String> cases = new HashSet<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int lines;

    Tenths(Chat chat) {
        before = chat.open();
        tenth = Math.max(1, chat.messages() / 10);
        reached[0] = System.nanoTime();
    }

    /** What a message of this tenth cost, from 0. */
    double micros(int index) {
        return (reached[index + 1] - reached[index]) / 1e3 / tenth;
    }

    /** How many cases the lines before opened. */
    int cases() {
        return cases.size();
    }

    @Override
    public void write(int one) {
        if (lines < before) {
            line.write(one);
        }
        if (one == '\n') {
            end();
        }
    }

    @Override
    public void write(byte[] some, int from, int length) {
        for (int i = from; i < from + length; i++) {
            write(some[i]);
        }
    }

    private void end() {
        if (lines++ < before) {
            Matcher incident = INCIDENT.matcher(line.toString(StandardCharsets.UTF_8));
            if (incident.find()) {
                cases.add(incident.group(1));
            }
            line.reset();
        }
        int measured = lines - before;
        if (measured >= 0 && measured % tenth == 0 && measured / tenth <= 10) {
            reached[measured / tenth] = System.nanoTime();
        }
    }
}
