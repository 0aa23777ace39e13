package io.sidan.bot.reply;

import io.sidan.core.duty.reception.ReceptionTold;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells deputies and groups of reception days that come up, are moved or called off, in the same transaction. */
@Component
class ReceptionTidings {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final String TO_A_GROUP = ".group";

    private final Outbox outbox;

    ReceptionTidings(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void hear(ReceptionTold told) {
        String template = "reception." + told.what().name().toLowerCase(Locale.ROOT);
        for (String deputy : told.deputies()) {
            Addressee to = Addressee.person(told.township(), deputy, null);
            outbox.tell(to, told.key() + ":@" + deputy, saying(template, told));
        }
        for (String group : told.groups()) {
            Addressee to = Addressee.group(told.township(), group);
            outbox.tell(to, told.key() + ":" + group, saying(template + TO_A_GROUP, told));
        }
    }

    private static Saying saying(String template, ReceptionTold told) {
        return Saying.of(template, null)
                .with("station", told.station())
                .with("day", day(told.day()))
                .with("was", told.was() == null ? "" : day(told.was()))
                .with("hours", time(told.opens()) + "到" + time(told.closes()))
                .with("when", told.ahead() == null ? "" : when(told.ahead()))
                .with("why", told.why());
    }

    private static String when(int ahead) {
        return switch (ahead) {
            case 0 -> "今天";
            case 1 -> "明天";
            case 2 -> "后天";
            default -> "还有" + ahead + "天";
        };
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日（"
                + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE) + "）";
    }

    private static String time(LocalTime time) {
        return TIME.format(time);
    }
}
