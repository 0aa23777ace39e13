package io.sidan.bot.channel.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Envelopes out of a file, one JSON a line in the order of their seq, sealed as {@link RecordedWords} says; a line that
 * is none is an envelope that cannot be opened. It has no media.
 */
final class RecordedSource implements ArchiveSource {

    private final Path file;
    private final JsonMapper json;
    private BufferedReader lines;
    private Envelope ahead;
    private long through;

    RecordedSource(Path file, JsonMapper json) {
        this.file = file;
        this.json = json;
    }

    /** Reads on from where it is; from the beginning only where it is asked for something before. */
    @Override
    public List<Envelope> pull(long after, int most) throws ArchiveFault {
        try {
            if (lines == null || after < through) {
                rewind();
            }
            return next(after, most);
        } catch (NoSuchFileException gone) {
            throw new ArchiveFault(ReturnCode.BAD_PARAMETER, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String open(String key, String words) throws ArchiveFault {
        return RecordedWords.open(key, words);
    }

    @Override
    public MediaPart part(String media, String index) throws ArchiveFault {
        throw new ArchiveFault(ReturnCode.NO_SUCH_FILE, 0);
    }

    @Override
    public void close() {
        try {
            if (lines != null) {
                lines.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rewind() throws IOException {
        close();
        lines = Files.newBufferedReader(file);
        ahead = null;
        through = 0;
    }

    private List<Envelope> next(long after, int most) throws IOException {
        List<Envelope> pulled = new ArrayList<>();
        while (pulled.size() < most && peek() != null) {
            if (ahead.seq() > after) {
                pulled.add(ahead);
            }
            through = Math.max(through, ahead.seq());
            ahead = null;
        }
        return pulled;
    }

    private Envelope peek() throws IOException {
        if (ahead == null) {
            String line = lines.readLine();
            ahead = line == null ? null : read(line);
        }
        return ahead;
    }

    private Envelope read(String line) {
        try {
            return Envelope.of(json.readTree(line));
        } catch (JacksonException damaged) {
            return new Envelope(through + 1, "", 0, "", line);
        }
    }
}
