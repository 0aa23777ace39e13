package io.sidan.bot.channel.contacts;

import io.sidan.core.roster.ChatGroup;
import io.sidan.core.roster.ChatGroups;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is to be said of each customer group: too full, gone silent, bound to no district, not told of by WeCom. */
@Component
class GroupReport {

    private final WecomGroups groups;
    private final ChatGroups roster;
    private final Silence silence;
    private final Clock clock;

    GroupReport(WecomGroups groups, ChatGroups roster, Silence silence, Clock clock) {
        this.groups = groups;
        this.roster = roster;
        this.silence = silence;
        this.clock = clock;
    }

    List<String> faults() {
        Instant now = clock.instant();
        return groups.all().stream()
                .filter(group -> group.goneAt() == null)
                .flatMap(group -> of(group, now))
                .toList();
    }

    private Stream<String> of(GroupStanding group, Instant now) {
        return Stream.of(
                        Optional.ofNullable(group.fault()).map(fault -> "「" + group.called() + "」" + fault),
                        Optional.ofNullable(group.overflowAdvice()),
                        unbound(group),
                        silent(group, now))
                .flatMap(Optional::stream);
    }

    private Optional<String> unbound(GroupStanding group) {
        return roster.find(group.code())
                .filter(known -> known.district() == null)
                .map(ChatGroup::name)
                .map(name -> "「" + group.called() + "」未绑定片区：请在“群与通道”里选一个片区");
    }

    private Optional<String> silent(GroupStanding group, Instant now) {
        return Optional.ofNullable(group.heardAt())
                .filter(heard -> silence.isTooLong(heard, now))
                .map(heard ->
                        "「" + group.called() + "」白天 " + silence.of(heard, now).toHours() + " 小时没有一条消息：请看看存档的成员还在不在群里");
    }
}
