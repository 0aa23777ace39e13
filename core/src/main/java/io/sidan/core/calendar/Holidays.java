package io.sidan.core.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the State Council's yearly notice says of days: off though a weekday, or worked though a weekend (调休). */
final class Holidays {

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    private record Notice(List<String> off, List<LocalDate> worked) {}

    private Holidays(Notice notice) {
        notice.off().forEach(this::addOff);
        worked.addAll(notice.worked());
    }

    static Holidays bundled() {
        try (InputStream in = Holidays.class.getResourceAsStream("/holidays.yml")) {
            return new Holidays(new YAMLMapper().readValue(in, Notice.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOff(LocalDate day) {
        return off.contains(day);
    }

    boolean isWorked(LocalDate day) {
        return worked.contains(day);
    }

    /** From and through, as {@code 2026-01-01/2026-01-03}. */
    private void addOff(String interval) {
        String[] ends = interval.split("/");
        LocalDate.parse(ends[0])
                .datesUntil(LocalDate.parse(ends[1]).plusDays(1))
                .forEach(off::add);
    }
}
