package io.sidan.bot.channel.digest;

import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.reply.Addressee;
import io.sidan.bot.reply.Allowance;
import io.sidan.bot.reply.ConfirmedSender;
import io.sidan.bot.reply.Outgoing;
import io.sidan.bot.reply.Receipt;
import io.sidan.bot.reply.SendFailed;
import io.sidan.core.calendar.WorkingDays;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Speaks to a residents' group once a day: a 企业群发 that the group's owner lets through with a touch
 * (document 92135). WeCom cannot tell a repeat.
 */
@Component
class DigestSender implements ConfirmedSender {

    private static final int MOST_BYTES = 4_000;

    /** The ids of customer groups begin so. */
    private static final String GROUP = "wr";

    private final Tasks tasks;
    private final Wecom wecom;
    private final Clock clock;
    private final DigestProperties settings;

    DigestSender(Tasks tasks, Wecom wecom, Clock clock, DigestProperties settings) {
        this.tasks = tasks;
        this.wecom = wecom;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public String channel() {
        return "digest";
    }

    @Override
    public String label() {
        return "群里每天一条（群主点发送）";
    }

    @Override
    public boolean reaches(Addressee to) {
        return wecom.isOpen(Door.CONTACTS) && to.person() == null && to.group().startsWith(GROUP);
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(settings.at());
    }

    /** About one a group a day; the day is China's. */
    @Override
    public List<Allowance> allowances(Addressee to) {
        LocalDate today = WorkingDays.dayOf(clock.instant());
        return List.of(new Allowance(
                "on-" + today,
                1,
                Duration.ofDays(1),
                today.atStartOfDay(WorkingDays.CHINA).toInstant()));
    }

    @Override
    public Duration patience() {
        return Duration.ofDays(2);
    }

    @Override
    public Receipt send(Outgoing message) throws SendFailed {
        return Receipt.handedOver(
                tasks.give(message.chat(), message.cut(MOST_BYTES)).reference());
    }

    @Override
    public Look look(String reference, String chat) throws SendFailed {
        return look(tasks.status(Task.of(reference), chat));
    }

    @Override
    public void remind(String reference, String chat) throws SendFailed {
        tasks.remind(Task.of(reference));
    }

    @Override
    public void withdraw(String reference, String chat) throws SendFailed {
        tasks.cancel(Task.of(reference));
    }

    private static Look look(int status) {
        return switch (status) {
            case Tasks.NOT_YET -> Look.WAITS;
            case Tasks.SENT -> Look.SAID;
            default -> Look.refused("这个群今天已经收过别的群发了，请复制到群里说");
        };
    }
}
