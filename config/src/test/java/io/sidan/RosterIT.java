package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.roster.ChatGroups;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.GroupMode;
import io.sidan.core.roster.Roster;
import io.sidan.core.roster.RosterFile;
import io.sidan.core.roster.Rosters;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.roster.Units;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A township's roster in rows is what its file says. */
class RosterIT extends RunningServer {

    private static final List<String> TABLES = List.of(
            "station",
            "district",
            "village",
            "landmark",
            "chat_group",
            "deputy",
            "deputy_group",
            "unit",
            "unit_category",
            "official");

    @Autowired
    private Rosters rosters;

    @Autowired
    private Townships townships;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Units units;

    @Autowired
    private ChatGroups groups;

    @Test
    void readsBackWhatTheBundledFileSays() throws IOException {
        assertSame(rosters.of(home()), bundled());
    }

    @Test
    void changesNothingButItsVersionWhenAdoptedAgain() throws IOException {
        Township before = home();
        Map<String, Long> rows = rows();
        Township after = rosters.adopt(bundled());
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(rows()).isEqualTo(rows);
        assertSame(rosters.of(after), bundled());
    }

    @Test
    void putsTheFirstUnitOfACategoryInCharge() {
        assertThat(units.inCharge(home().id(), "W1").orElseThrow().name()).isEqualTo("县城乡供水公司");
        assertThat(units.inCharge(home().id(), "H3").orElseThrow().code()).isEqualTo("u10");
        assertThat(units.inCharge(home().id(), "Z9")).isEmpty();
    }

    @Test
    void findsPeopleAndUnitsByCodeOrName() {
        assertThat(deputies.find(home().id(), "d001").orElseThrow().name()).isEqualTo("靳书田");
        assertThat(deputies.find(home().id(), "靳书田").orElseThrow().code()).isEqualTo("d001");
        assertThat(units.find(home().id(), "供电所").orElseThrow().code()).isEqualTo("u06");
        assertThat(deputies.onDuty(home().id(), "wr-dongguan", null, LocalDate.of(2026, 6, 1))
                        .orElseThrow()
                        .code())
                .isEqualTo("d002");
    }

    @Test
    void retiresWhatTheFileNoLongerNamesAndKeepsItsRows() throws IOException {
        Township small = rosters.adopt(read("""
                township: 测试镇
                county: 测试县
                prefix: CS
                villages: [东村, 西村]
                groups:
                  - {id: it-east, name: 东村群, members: 10, villages: [东村], deputies: [it-d1]}
                  - {id: it-west, name: 西村群, members: 20, villages: [西村], deputies: [it-d2]}
                deputies:
                  - {id: it-d1, name: 甲代表, nick: 甲, groups: [it-east]}
                  - {id: it-d2, name: 乙代表, nick: 乙, groups: [it-west]}
                units:
                  - {id: it-u1, name: 水站, categories: [W1]}
                  - {id: it-u2, name: 电站, categories: [E1]}
                """));
        assertThat(deputies.onDuty(small.id(), "it-west", null, LocalDate.of(2026, 6, 1))
                        .orElseThrow()
                        .code())
                .isEqualTo("it-d2");

        Roster later = read("""
                {"township": "测试镇", "county": "测试县", "prefix": "CS", "villages": ["东村"],
                 "groups": [{"id": "it-east", "name": "东村新群", "members": 11, "villages": ["东村"], "deputies": ["it-d1"]}],
                 "deputies": [{"id": "it-d1", "name": "甲代表", "nick": "甲甲", "groups": ["it-east"]}],
                 "units": [{"id": "it-u1", "name": "水站", "categories": ["W1", "E1"]}], "unknown": {"key": 1}}
                """);
        assertThat(rosters.adopt(later).id()).isEqualTo(small.id());

        Roster now = rosters.of(small);
        assertThat(now.groups()).extracting(Roster.Group::id).containsExactly("it-east");
        assertThat(now.groups()).extracting(Roster.Group::name).containsExactly("东村新群");
        assertThat(now.deputies()).extracting(Roster.Deputy::nick).containsExactly("甲甲");
        assertThat(now.villages()).containsExactly("东村");
        assertThat(deputies.find(small.id(), "it-d2")).isEmpty();
        assertThat(deputies.onDuty(small.id(), "it-west", null, LocalDate.of(2026, 6, 1)))
                .isEmpty();
        assertThat(units.find(small.id(), "it-u2")).isEmpty();
        assertThat(units.inCharge(small.id(), "E1").orElseThrow().code()).isEqualTo("it-u1");
        assertThat(jdbc.queryForObject("SELECT active FROM deputy WHERE code = 'it-d2'", Boolean.class))
                .isFalse();
        assertThat(groups.heard(Set.of("it-west"), GroupMode.LIVE)
                        .get("it-west")
                        .townshipId())
                .isEqualTo(small.id());
    }

    @Test
    void leavesOtherTownshipsAlone() throws IOException {
        rosters.adopt(read("{\"township\": \"邻镇\", \"county\": \"测试县\", \"prefix\": \"LZ\"}"));
        assertSame(rosters.of(home()), bundled());
        assertThat(home().name()).isEqualTo("黎侯镇");
    }

    @Test
    void countsDocumentsOfTownshipsWithoutAPrefixApart() throws IOException {
        Township one = rosters.adopt(read("{\"township\": \"无字镇\", \"county\": \"测试县\"}"));
        Township other = rosters.adopt(read("{\"township\": \"又一镇\", \"county\": \"测试县\"}"));
        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(other.prefix()).isNotEqualTo(one.prefix());
    }

    private Township home() {
        return townships.home().orElseThrow();
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        TABLES.forEach(table -> rows.put(table, jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class)));
        return rows;
    }

    /** The same people, places and ties; only lists of ties are sets, and a landmark named twice is one. */
    private static void assertSame(Roster adopted, Roster file) {
        assertThat(adopted)
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .ignoringFields("places")
                .isEqualTo(file);
        assertThat(adopted.places()).doesNotHaveDuplicates().hasSameElementsAs(file.places());
        assertThat(adopted.units())
                .extracting(Roster.Unit::id)
                .isEqualTo(file.units().stream().map(Roster.Unit::id).toList());
    }

    private static Roster bundled() throws IOException {
        try (InputStream in = RosterIT.class.getResourceAsStream("/roster/lihou.yml")) {
            return RosterFile.read(in);
        }
    }

    private static Roster read(String text) throws IOException {
        return RosterFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
