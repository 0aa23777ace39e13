package io.sidan.core.calendar;

/** A day was made a working day or a day of rest, or is again what the notice says; told in the same transaction. */
public record CalendarChanged() {}
