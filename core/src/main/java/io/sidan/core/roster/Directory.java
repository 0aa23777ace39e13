package io.sidan.core.roster;

import io.sidan.core.calendar.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 名录: the stations, districts, deputies and groups of a township in full, and which group serves which district. */
@Repository
public class Directory {

    private final DirectoryMapper rows;
    private final Clock clock;

    Directory(DirectoryMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param kind station or point */
    public record Station(String code, String name, String kind, String address) {}

    /** @param villages by 、 */
    public record Part(String code, String name, String station, String villages) {}

    /** @param level 镇 县 市 省; @param team 代表小组; @param term 届; null where not known */
    public record Member(
            String code,
            String name,
            String nick,
            String level,
            String station,
            String district,
            String team,
            String term,
            boolean onLeave,
            boolean onDuty) {}

    /**
     * @param district code, or null while nobody has bound it (未绑定)
     * @param simulated of the township that plays this one
     */
    public record Group(
            String code,
            String name,
            int members,
            String district,
            String districtName,
            GroupMode mode,
            String modeSetBy,
            Instant modeSetAt,
            boolean simulated) {}

    @Transactional(readOnly = true)
    public List<Station> stations(long township) {
        return rows.stations(township);
    }

    @Transactional(readOnly = true)
    public List<Part> districts(long township) {
        return rows.districts(township);
    }

    /** The deputies of today; who is away or on duty today is said. */
    @Transactional(readOnly = true)
    public List<Member> deputies(long township) {
        return rows.deputies(township, LocalDate.ofInstant(clock.instant(), WorkingDays.CHINA));
    }

    /** Those of its sample as well; no private chats. */
    @Transactional(readOnly = true)
    public List<Group> groups(long township) {
        return rows.groups(township).stream()
                .filter(group -> !PrivateChat.isOne(group.code()))
                .toList();
    }

    /**
     * From now on the group serves this district; cases already open keep theirs.
     *
     * @param district code, or null for none
     */
    @Transactional
    public void bind(ChatGroup group, String district, String by) {
        if (Objects.equals(group.district(), district)) {
            return;
        }
        if (district != null && rows.district(group.townshipId(), district) == 0) {
            throw new RosterRefusal("district", "名册里没有「" + district + "」这个片区");
        }
        if (rows.bind(group.id(), district, group.district()) != 1) {
            throw new RosterRefusal("district", "这个群刚被别人改过，请刷新后再看");
        }
        rows.note(group.id(), group.district(), district, by, clock.instant());
        rows.moveOn(group.townshipId());
    }
}
