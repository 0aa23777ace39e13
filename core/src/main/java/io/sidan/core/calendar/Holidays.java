package io.sidan.core.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the State Council's yearly notice says of days: off though a weekday, or worked though a weekend (调休). */
final class Holidays {

    private final Map<LocalDate, String> off = new HashMap<>();
    private final Map<LocalDate, String> worked = new HashMap<>();

    private record Notice(List<String> off, List<String> worked) {}

    private Holidays(Notice notice) {
        notice.off().forEach(this::addOff);
        notice.worked().forEach(this::addWorked);
    }

    static Holidays bundled() {
        try (InputStream in = Holidays.class.getResourceAsStream("/holidays.yml")) {
            return new Holidays(new YAMLMapper().readValue(in, Notice.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOff(LocalDate day) {
        return off.containsKey(day);
    }

    boolean isWorked(LocalDate day) {
        return worked.containsKey(day);
    }

    /** Which holiday the day is off for, or worked for, such as {@code 春节} and {@code 春节调休}. */
    Optional<String> name(LocalDate day) {
        return Optional.ofNullable(off.get(day))
                .or(() -> Optional.ofNullable(worked.get(day)).map(holiday -> holiday + "调休"));
    }

    /** From and through, and the holiday, as {@code 2026-01-01/2026-01-03 元旦}. */
    private void addOff(String line) {
        String[] parts = line.split("[/ ]");
        LocalDate.parse(parts[0])
                .datesUntil(LocalDate.parse(parts[1]).plusDays(1))
                .forEach(day -> off.put(day, parts[2]));
    }

    /** The day, and the holiday, as {@code 2026-01-04 元旦}. */
    private void addWorked(String line) {
        String[] parts = line.split(" ");
        worked.put(LocalDate.parse(parts[0]), parts[1]);
    }
}
