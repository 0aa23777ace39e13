package io.sidan.core.calendar;

/** Calendars for the tests of other packages. */
public final class CalendarSample {

    private CalendarSample() {}

    /** As the notice of the State Council says, with no day set. */
    public static WorkingDays byNotice() {
        return new WorkingDays();
    }
}
