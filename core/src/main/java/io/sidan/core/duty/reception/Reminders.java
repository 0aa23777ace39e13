package io.sidan.core.duty.reception;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.duty.reception.ReceptionTold.What;
import io.sidan.core.roster.Deputies;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans the days of this and the next month, and reminds of those that come up. Any number of processes may: each day is
 * planned once, and each reminder is told once for the day it speaks of.
 */
@Service
public class Reminders {

    /** A moved day is told as that; so it is kept among the notices. */
    static final int OF_A_CHANGE = -1;

    private final ReceptionMapper receptions;
    private final Plans plans;
    private final WorkingDays calendar;
    private final Deputies deputies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(
            ReceptionMapper receptions,
            Plans plans,
            WorkingDays calendar,
            Deputies deputies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.receptions = receptions;
        this.plans = plans;
        this.calendar = calendar;
        this.deputies = deputies;
        this.events = events;
        this.clock = clock;
    }

    /** Plans what is not planned yet, in every township; answers how many days were added. */
    @Transactional
    public int plan() {
        YearMonth month = YearMonth.from(today());
        return receptions.townships().stream()
                .mapToInt(township -> plan(township, month) + plan(township, month.plusMonths(1)))
                .sum();
    }

    /** Plans a month of a township; what somebody has moved or cancelled stays so. */
    @Transactional
    public int plan(long township, YearMonth month) {
        Plan plan = plans.of(township);
        return receptions.stations(township).stream()
                .mapToInt(station -> plan.of(month)
                        .mapToInt(day -> receptions.plan(
                                township, station, day, plan.shift().from(day, calendar), plan))
                        .sum())
                .sum();
    }

    /** Tells what is due; what was due earlier and was not told is told late, once; answers how many were told. */
    @Transactional
    public int remind() {
        LocalDate today = today();
        return receptions.comingUp(today, today.plusDays(31)).stream()
                .mapToInt(reception -> remind(reception, today))
                .sum();
    }

    /** Tells at once that it was moved or cancelled, whom it was announced to. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tellChange(Reception reception, LocalDate was, String why, What what) {
        Instant now = clock.instant();
        if (receptions.told(reception.id()) == 0) {
            return;
        }
        receptions.note(reception, OF_A_CHANGE, "TOLD", now);
        String key = "reception:" + reception.id() + ":" + what + ":" + reception.version();
        tell(reception, key, what, was, null, why);
    }

    /** Of several reminders that have become due only the nearest is told; those before it are noted as missed. */
    private int remind(Reception reception, LocalDate today) {
        int left = (int) ChronoUnit.DAYS.between(today, reception.heldOn());
        List<Integer> due = plans.of(reception.townshipId()).notices().stream()
                .filter(ahead -> ahead >= left)
                .sorted()
                .toList();
        OptionalInt nearest = due.stream().mapToInt(Integer::intValue).findFirst();
        due.stream().skip(1).forEach(ahead -> receptions.note(reception, ahead, "MISSED", clock.instant()));
        if (nearest.isEmpty() || receptions.note(reception, nearest.getAsInt(), "TOLD", clock.instant()) == 0) {
            return 0;
        }
        String key = "reception:" + reception.id() + ":" + reception.heldOn() + ":" + nearest.getAsInt();
        tell(reception, key, What.REMINDED, null, left, null);
        return 1;
    }

    private void tell(Reception reception, String key, What what, LocalDate was, Integer ahead, String why) {
        events.publishEvent(new ReceptionTold(
                reception.townshipId(),
                key,
                what,
                reception.stationName(),
                reception.heldOn(),
                was,
                ahead,
                reception.opens(),
                reception.closes(),
                why,
                receptions.deputies(reception.id()).stream()
                        .map(deputy -> deputies.acting(reception.townshipId(), deputy, reception.heldOn()))
                        .distinct()
                        .toList(),
                receptions.groups(reception.townshipId(), reception.station())));
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }
}
