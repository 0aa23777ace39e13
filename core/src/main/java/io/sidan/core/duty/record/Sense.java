package io.sidan.core.duty.record;

import io.sidan.core.duty.Count;
import io.sidan.core.suggestion.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Refuses in words a record that nobody can have meant. */
final class Sense {

    /** The largest township of the country has fewer. */
    private static final int MOST_HOUSEHOLDS = 50_000;

    private static final int MOST_PERSONS = 200_000;
    private static final int MOST_IN_A_HOUSE = 15;
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private Sense() {}

    /** @param deputies codes of who did it; @param housesThere of all villages it names, where the sizes of all are known; else null */
    static void require(NewRecord record, List<String> deputies, LocalDate today, Integer housesThere) {
        requireDays(record, today);
        requireParts(record, deputies);
        requireCounts(record, housesThere);
        BigDecimal money = record.money();
        refuseIf("money", money != null && (money.signum() < 0 || money.compareTo(MOST_MONEY) > 0), "资金要在 0 到 10 亿元之间");
    }

    private static void requireDays(NewRecord record, LocalDate today) {
        refuseIf("heldOn", record.heldOn().isAfter(today), "还没到的日子，办过了再记");
        refuseIf("heldOn", record.heldOn().isBefore(EARLIEST), "日子太早了，写错了吧");
        boolean backwards = record.until() != null && record.until().isBefore(record.heldOn());
        refuseIf("until", backwards, "最后一天不能早于第一天");
        refuseIf("until", record.until() != null && record.until().isAfter(today), "还没办完的，先记到今天");
    }

    private static void requireParts(NewRecord record, List<String> deputies) {
        DutyKind kind = record.kind();
        refuseIf("deputies", kind.needsDeputy() && deputies.isEmpty(), "请选是哪位代表");
        refuseIf("villages", kind == DutyKind.DEED && record.villages().isEmpty(), "办实事请选受益的村居");
        refuseIf("outlet", kind == DutyKind.PUBLICITY && isBlank(record.outlet()), "宣传报道请写登在哪里");
        refuseIf("outletLevel", kind == DutyKind.PUBLICITY && record.outletLevel() == null, "宣传报道请选是哪一级");
        refuseIf("roles", kind == DutyKind.ROLE && record.roles().isEmpty(), "请选是五员里的哪一员");
        refuseIf("way", kind == DutyKind.CONTACT && isBlank(record.way()), "联系选民请选怎么联系的");
        refuseIf("findings", !kind.mayFind() && !record.findings().isEmpty(), "「" + kind.label() + "」不记发现的问题");
    }

    private static void requireCounts(NewRecord record, Integer housesThere) {
        Count households = record.households();
        Count persons = record.persons();
        if (households != null) {
            int most = housesThere == null ? MOST_HOUSEHOLDS : housesThere;
            String whose = housesThere == null ? "一个镇" : "这几个村居一共";
            refuseIf(
                    "households",
                    households.amount() > most,
                    whose + "也没有 " + households.amount() + " 户（最多 " + most + " 户），请核对");
        }
        refuseIf("persons", persons != null && persons.amount() > MOST_PERSONS, "一个镇也没有这么多人，请核对");
        if (households != null && persons != null) {
            refuseIf("persons", persons.amount() < households.amount(), "人比户还少，是不是填反了");
            refuseIf(
                    "persons",
                    households.amount() > 0 && persons.amount() / households.amount() > MOST_IN_A_HOUSE,
                    "一户平均 " + persons.amount() / Math.max(1, households.amount()) + " 人，请核对户数和人数");
        }
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }

    private static void refuseIf(String field, boolean wrong, String sentence) {
        if (wrong) {
            throw Refusal.incomplete(field, sentence);
        }
    }
}
