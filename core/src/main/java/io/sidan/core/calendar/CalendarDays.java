package io.sidan.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Days that the operator has set: each goes before the bundled notice and before the weekday it is. */
@Repository
public class CalendarDays {

    private final DayMapper days;
    private final ApplicationEventPublisher events;

    CalendarDays(DayMapper days, ApplicationEventPublisher events) {
        this.days = days;
        this.events = events;
    }

    /** @param note why, such as the name of the holiday */
    public record Day(LocalDate day, boolean working, String note) {}

    public List<Day> all() {
        return days.all();
    }

    public Optional<Day> find(LocalDate day) {
        return Optional.ofNullable(days.find(day));
    }

    @Transactional
    public void set(List<Day> stretch) {
        stretch.forEach(days::set);
        events.publishEvent(new CalendarChanged());
    }

    /** Whether there was such a day. */
    @Transactional
    public boolean remove(LocalDate day) {
        boolean removed = days.remove(day) == 1;
        events.publishEvent(new CalendarChanged());
        return removed;
    }

    Map<LocalDate, Boolean> working() {
        return all().stream().collect(Collectors.toUnmodifiableMap(Day::day, Day::working));
    }

    @Mapper
    interface DayMapper {

        @Select("SELECT day, working, note FROM calendar_day ORDER BY day")
        List<Day> all();

        @Select("SELECT day, working, note FROM calendar_day WHERE day = #{day}")
        Day find(LocalDate day);

        @Insert("""
                INSERT INTO calendar_day (day, working, note) VALUES (#{d.day}, #{d.working}, #{d.note})
                ON DUPLICATE KEY UPDATE working = VALUES(working), note = VALUES(note)
                """)
        void set(@Param("d") Day day);

        @Delete("DELETE FROM calendar_day WHERE day = #{day}")
        int remove(LocalDate day);
    }
}
