package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.core.duty.register.Register;
import io.sidan.core.roster.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Deputies from an Excel sheet: all rows, or none; and every mistake named. */
class DeputyImportIT extends TownIT {

    private static final String TRIAL = "/api/deputies/import/trial";
    private static final String TAKE = "/api/deputies/import";

    @Autowired
    Register register;

    @BeforeEach
    void today() {
        clock.moveTo("2026-06-01");
    }

    @Test
    void takesAHundredAndFifteenOnceAndTheSameAgainChangesNothing() {
        byte[] sheet = everybody(SheetOf.deputies()).bytes();
        JsonNode trial = accepted(upload(TRIAL, sheet));
        assertThat(trial.path("dry").asBoolean()).isTrue();
        assertThat(trial.path("rows").asInt()).isEqualTo(115);
        assertThat(trial.path("changed").asInt()).isEqualTo(115);
        assertThat(terms()).as("a trial writes nothing").isZero();

        assertThat(accepted(upload(TAKE, sheet)).path("changed").asInt()).isEqualTo(115);
        assertThat(terms()).isEqualTo(115);
        assertThat(count("SELECT COUNT(*) FROM deputy WHERE active AND station IS NULL AND township_id = "
                        + town().id()))
                .as("none without a venue")
                .isZero();
        JsonNode again = accepted(upload(TAKE, sheet));
        assertThat(again.path("same").asInt()).isEqualTo(115);
        assertThat(again.path("changed").asInt() + again.path("added").asInt()).isZero();
        assertThat(terms()).isEqualTo(115);

        leaves();
        joins();
        forgetTerms();
    }

    /** The rest of the register's life, on the terms just taken. */
    private void leaves() {
        byte[] leaver = SheetOf.deputies()
                .row("d115", name("d115"), null, "镇", "第五届", "2021-05-20", "2026年5月31日", "镇人大代表联络站")
                .bytes();
        JsonNode left = accepted(upload(TAKE, leaver));
        assertThat(left.path("changes").path(0).path("what").asString()).contains("离任");
        assertThat(deputies(true)).isEqualTo(114);
        Answer kept = as(Role.STATION).get("/api/deputies/d115");
        assertThat(kept.at("terms").path(0).path("to").asString()).isEqualTo("2026-05-31");
        assertThat(kept.at("terms").path(0).path("from").asString()).isEqualTo("2021-05-20");
        byte[] back = SheetOf.deputies()
                .row("d115", name("d115"), null, "镇", "第六届", "2026.6.1", null, "靳家街")
                .bytes();
        assertThat(accepted(upload(TAKE, back))
                        .path("changes")
                        .path(0)
                        .path("what")
                        .asString())
                .contains("重新进站");
        assertThat(as(Role.STATION).get("/api/deputies/d115").at("terms").size())
                .isEqualTo(2);
        assertThat(deputies(true)).isEqualTo(115);
    }

    private void joins() {
        byte[] sheet = SheetOf.deputies()
                .row(
                        null,
                        "新来的",
                        "女",
                        "镇",
                        "第五届",
                        "2026-01-10",
                        "2026-06-30",
                        "仁庄",
                        "仁庄片",
                        "仁庄代表小组",
                        "第7选区",
                        "1980-03",
                        "13900001111",
                        "ZS-1")
                .bytes();
        JsonNode added = accepted(upload(TAKE, sheet));
        assertThat(added.path("added").asInt()).isEqualTo(1);
        String code = added.path("changes").path(0).path("code").asString();
        JsonNode person = as(Role.STATION).get("/api/deputies/" + code).json();
        assertThat(person.path("phone").asString()).isEqualTo("139****1111");
        assertThat(count(
                        "SELECT COUNT(*) FROM deputy_profile WHERE phone IS NOT NULL AND CONVERT(phone USING latin1) LIKE"
                                + " '%13900001111%'"))
                .as("the number lies sealed")
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM deputy_group WHERE deputy = '" + code
                        + "' AND chat_group = 'wr-renzhuang'"))
                .as("serves the group of the district")
                .isEqualTo(1);
        assertThat(register.retireLeavers()).isZero();
        clock.moveTo("2026-07-01");
        assertThat(register.retireLeavers()).isEqualTo(1);
        assertThat(register.retireLeavers()).isZero();
        clock.moveTo("2026-06-01");
    }

    @Test
    void namesTenBadRowsAndDoesNothing() {
        int imports = count("SELECT COUNT(*) FROM deputy_import");
        SheetOf sheet = SheetOf.deputies()
                .row("d001", name("d001"), "男", "镇", "第五届", "2021-05-20", null, "鼓楼")
                .row(null, null, "男", "镇", "第五届", "2021-05-20", null, "鼓楼")
                .row("d002", name("d002"), "不详", "镇", "第五届", "2021-05-20", null, "鼓楼")
                .row("d003", name("d003"), "男", "国", "第五届", "2021-05-20", null, "鼓楼")
                .row("d004", name("d004"), "男", "镇", "第五届", "去年五月", null, "鼓楼")
                .row("d005", name("d005"), "男", "镇", "第五届", "2021-05-20", "2020-05-20", "鼓楼")
                .row("d006", name("d006"), "男", "镇", "第五届", "2021-05-20", null, "天津站")
                .row("d007", "不是他", "男", "镇", "第五届", "2021-05-20", null, "鼓楼")
                .row("d008", name("d008"), "男", "镇", "第五届", "2021-05-20", null, "鼓楼", null, null, null, 1968.1)
                .row("d009", name("d009"), "男", "镇", "第五届", "2021-05-20", null, "鼓楼", null, null, null, null, "12345")
                .row("d001", name("d001"), "男", "镇", "第五届", "2023-05-20", null, "鼓楼");
        for (String path : List.of(TRIAL, TAKE)) {
            JsonNode faults = accepted(upload(path, sheet.bytes())).path("faults");
            assertThat(faults.size()).as(faults.toString()).isEqualTo(10);
            assertThat(faults.valueStream().map(fault -> fault.path("row").asInt()))
                    .containsExactlyInAnyOrder(3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
            assertThat(sentences(faults))
                    .contains("没有填", "只写男或女", "只写镇、县、市、省")
                    .contains("看不出是哪一天", "任期结束比开始还早", "「天津站」", "这里写的是不是他")
                    .contains("1 月还是 10 月", "电话不像", "重叠");
            assertThat(faults.path(0).path("cell").asString()).isEqualTo("B3");
            assertThat(faults.path(0).path("column").asString()).isEqualTo("姓名");
        }
        assertThat(terms()).isZero();
        assertThat(count("SELECT COUNT(*) FROM deputy_import")).isEqualTo(imports);
    }

    @Test
    void refusesWhatIsNoSheetOfDeputiesInWords() {
        byte[] good = SheetOf.deputies().bytes();
        refused("不是 Excel 表", SheetOf.withMacro(new byte[] {'P', 'K', 3, 4}));
        refused("带着宏", SheetOf.withMacro(good));
        refused("老格式", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        refused("是空的", new byte[0]);
        refused("选错了表", new SheetOf("账本", "收入", "支出").row(1, 2).bytes());
        refused("少了这几列：级别、届次、任期开始、联络站点", new SheetOf("代表名册", "姓名").row("甲").bytes());
        SheetOf long50k = SheetOf.deputies();
        IntStream.range(0, 50_000).forEach(row -> long50k.row("x" + row, "某某"));
        refused("超过 2000 行", long50k.bytes());
        assertThat(as(Role.DEPUTY, "d063").get("/api/deputies").status()).isEqualTo(403);
    }

    @Test
    void namesMergedCellsAndFormulas() {
        SheetOf sheet = SheetOf.deputies()
                .row("d010", name("d010"), "男", "镇", "第五届", "2021-05-20", null, "鼓楼")
                .row("d011", name("d011"), "男", "镇", "第五届", "2021-05-20", null, "鼓楼")
                .with(poi -> poi.addMergedRegion(new CellRangeAddress(1, 2, 4, 4)))
                .with(poi -> poi.getRow(2).getCell(7).setCellFormula("H2"));
        String said = sentences(accepted(upload(TAKE, sheet.bytes())).path("faults"));
        assertThat(said).contains("合并了", "是公式");
        assertThat(terms()).isZero();
    }

    @Test
    void handsOutATemplateThatItTakes() {
        Answer template = as(Role.STATION).get("/api/deputies/template");
        assertThat(template.status()).isEqualTo(200);
        assertThat(template.type()).contains("spreadsheetml");
    }

    private SheetOf everybody(SheetOf sheet) {
        jdbc
                .queryForList(
                        "SELECT code, name, station, district FROM deputy WHERE township_id = ? ORDER BY id",
                        town().id())
                .stream()
                .limit(115)
                .forEach(deputy -> sheet.row(
                        deputy.get("code"),
                        deputy.get("name"),
                        null,
                        "镇",
                        "第五届",
                        "2021-05-20",
                        null,
                        deputy.get("station"),
                        deputy.get("district"),
                        null,
                        "第" + deputy.get("code") + "选区"));
        return sheet;
    }

    private Answer upload(String path, byte[] sheet) {
        return SheetOf.upload(as(Role.STATION), path, "名册.xlsx", sheet);
    }

    private void refused(String sentence, byte[] sheet) {
        Answer answer = upload(TAKE, sheet);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.detail()).contains(sentence);
    }

    private static JsonNode accepted(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String sentences(JsonNode faults) {
        return String.join(
                " ",
                faults.valueStream()
                        .map(fault -> fault.path("sentence").asString())
                        .toList());
    }

    private String name(String code) {
        return jdbc.queryForObject(
                "SELECT name FROM deputy WHERE code = ? AND township_id = ?", String.class, code, town().id());
    }

    private int terms() {
        return count("SELECT COUNT(*) FROM deputy_term");
    }

    private long deputies(boolean active) {
        return as(Role.STATION)
                .get("/api/deputies")
                .json()
                .valueStream()
                .filter(one -> one.path("active").asBoolean() == active)
                .count();
    }

    private int count(String sql) {
        return jdbc.queryForObject(sql, Integer.class);
    }

    private void forgetTerms() {
        jdbc.update("DELETE FROM deputy_term");
    }
}
