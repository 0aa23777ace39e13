package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.duty.record.DutyKind;
import io.sidan.core.roster.Role;
import io.sidan.media.Snapshot;
import java.awt.Color;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was done is kept once, adds up to its rows, and is found out where it makes no sense. */
class RecordIT extends TownIT {

    private Client station;

    @BeforeEach
    void someDay() {
        clock.moveTo("2026-08-20");
        station = as(Role.STATION);
        List.of(
                        "finding",
                        "duty_record_case",
                        "duty_record_village",
                        "duty_record_deputy",
                        "duty_record",
                        "village_size")
                .forEach(table -> jdbc.update("DELETE FROM " + table));
    }

    @Test
    void addsUpHouseholdsAndPersonsApart() {
        deed("修渠", List.of("仁庄", "辛庄", "南桥沟", "东洼"), "1360户", null);
        deed("打机井", List.of("董北"), "三百八十户", "760");
        deed("修路", List.of("上桂花", "下桂花"), "2700余", null);
        JsonNode page = station.get("/api/records?kind=DEED").json();
        JsonNode totals = page.path("totals");
        assertThat(totals.path("records").asInt()).isEqualTo(3);
        assertThat(totals.path("households").asString()).isEqualTo("4440余");
        assertThat(totals.path("persons").asString()).isEqualTo("760");
        assertThat(totals.path("villages").asInt()).isEqualTo(7);
        assertThat(page.path("items")
                        .valueStream()
                        .map(item -> item.path("households").asString()))
                .containsExactlyInAnyOrder("1360", "380", "2700余");
        JsonNode one = station.get("/api/records?kind=DEED&village=董北").json();
        assertThat(one.path("totals").path("households").asString()).isEqualTo("380");
        assertThat(one.path("items").size()).isEqualTo(1);
    }

    @Test
    void refusesWhatNobodyCanHaveMeant() {
        refused(with("households", "999999"), "households", "一个镇也没有");
        refused(with("households", "好多"), "households", "看不出是多少");
        refused(with(Map.of("households", "380", "persons", "76")), "persons", "人比户还少");
        refused(with(Map.of("households", "10", "persons", "3000")), "persons", "一户平均 300 人");
        refused(with("money", -1), "money", "资金");
        refused(with("heldOn", "2026-08-21"), "heldOn", "还没到的日子");
        refused(with("villages", List.of("月球")), "villages", "名册里没有");
        refused(with("villages", List.of()), "villages", "受益的村居");
        refused(with("deputies", List.of()), "deputies", "哪位代表");
        refused(with("cases", List.of("LH-1999-0001")), "cases", "没有编号为");
        assertThat(count()).as("nothing half-done").isZero();
        done(station.put("/api/villages/仁庄/size", Map.of("households", 300, "persons", 900)));
        refused(with("households", "301"), "households", "这几个村居一共也没有 301 户");
        jdbc.update("DELETE FROM village_size");
    }

    @Test
    void isKeptOnceThoughItIsSentTwice() {
        Map<String, Object> form = with("request", UUID.randomUUID().toString());
        long first = kept(station, form);
        assertThat(kept(station, form)).isEqualTo(first);
        assertThat(count()).isEqualTo(1);
        Answer struck = station.post("/api/records/" + first + "/strike", Map.of("why", "", "version", 0));
        assertThat(struck.detail()).contains("为什么作废");
        done(station.post("/api/records/" + first + "/strike", Map.of("why", "记重了", "version", 0)));
        assertThat(station.get("/api/records?kind=DEED").at("items").size()).isZero();
        assertThat(count()).as("struck out, not removed").isEqualTo(1);
    }

    @Test
    void followsWhatWasFoundToItsEnd() {
        Map<String, Object> visit = new HashMap<>(Map.of(
                "kind",
                "INSPECTION",
                "heldOn",
                "2026-08-18",
                "title",
                "视察趁鲜加工项目",
                "deputies",
                List.of("d063", "d064"),
                "villages",
                List.of("仁庄")));
        visit.put(
                "findings",
                List.of(
                        Map.of("words", "厂门口的路太窄", "unit", "u02", "due", "2026-09-30"),
                        Map.of("words", "用电容量不够", "deputy", "d063"),
                        Map.of("words", "排水沟没修")));
        kept(station, visit);
        JsonNode open = station.get("/api/findings").json();
        assertThat(open.size()).isEqualTo(3);
        assertThat(open.path(0).path("words").asString())
                .as("the one with a date first")
                .isEqualTo("厂门口的路太窄");
        long road = open.path(0).path("id").asLong();
        long power = open.path(1).path("id").asLong();
        long ditch = open.path(2).path("id").asLong();
        assertThat(settle(ditch, "rectified", Map.of("version", 0)).detail()).contains("请写一句结果");
        done(settle(ditch, "rectified", Map.of("words", "修好了", "version", 0)));
        assertThat(settle(ditch, "rectified", Map.of("words", "又修", "version", 1))
                        .status())
                .isEqualTo(409);
        done(settle(power, "carried", Map.of("words", "等变压器", "due", "2026-12-31", "version", 0)));
        String number = settle(road, "suggestion", Map.of("category", "R1"))
                .at("number")
                .asString();
        assertThat(settle(road, "suggestion", Map.of("category", "R1"))
                        .at("number")
                        .asString())
                .isEqualTo(number);
        assertThat(number).startsWith("LH-");
        assertThat(station.get("/api/suggestions/" + number).at("district").asString())
                .isEqualTo(DISTRICT);
        assertThat(station.get("/api/findings").json().size())
                .as("carried on, not forgotten")
                .isEqualTo(1);
    }

    @Test
    void makesNoCaseOfWhatADeputyGainsBy() {
        Map<String, Object> visit = new HashMap<>(Map.of(
                "kind",
                "VISIT",
                "heldOn",
                "2026-08-18",
                "title",
                "走访自己的厂",
                "deputies",
                List.of("d063"),
                "interest",
                true));
        visit.put("findings", List.of(Map.of("words", "给我家厂修条路")));
        kept(station, visit);
        long id = station.get("/api/findings").json().path(0).path("id").asLong();
        assertThat(settle(id, "suggestion", Map.of()).detail()).contains("利益关系");
    }

    @Test
    void countsArticlesAndThoseAdopted() {
        for (int at = 0; at < 5; at++) {
            kept(station, article("OWN" + at, "TOWN"));
        }
        JsonNode first = station.get("/api/records?kind=PUBLICITY").at("items").path(0);
        String adoption = "/api/records/" + first.path("id").asLong() + "/adoption";
        done(station.post(adoption, Map.of("outlet", "山西日报", "level", "PROVINCE", "version", 0)));
        assertThat(station.post(adoption, Map.of("outlet", "x", "level", "CITY", "version", 0))
                        .status())
                .isEqualTo(409);
        assertThat(station.get("/api/records?kind=PUBLICITY&adopted=true")
                        .at("totals")
                        .path("records")
                        .asInt())
                .isEqualTo(1);
        assertThat(station.get("/api/records?kind=PUBLICITY&level=PROVINCE")
                        .at("items")
                        .size())
                .isEqualTo(1);
        Map<String, Object> without = new HashMap<>(article("x", "TOWN"));
        without.remove("outlet");
        refused(without, "outlet", "登在哪里");
    }

    /** 聚民意惠民生 is a campaign that all kinds of work may belong to. */
    @Test
    void keepsEveryKindAndFindsItByKindCampaignAndRole() {
        for (DutyKind kind : DutyKind.values()) {
            Map<String, Object> form = with(Map.of("kind", kind, "campaign", "聚民意惠民生", "title", kind.label()));
            form.putAll(Map.of("way", "VISIT", "outlet", "黎城融媒", "outletLevel", "COUNTY"));
            form.put("roles", kind == DutyKind.ROLE ? List.of("PUBLICIST", "EXAMPLE") : List.of());
            kept(station, form);
        }
        for (DutyKind kind : DutyKind.values()) {
            assertThat(station.get("/api/records?kind=" + kind).at("items").size())
                    .as(kind.label())
                    .isEqualTo(1);
        }
        String campaign = URLEncoder.encode("聚民意惠民生", StandardCharsets.UTF_8);
        assertThat(station.get("/api/records?campaign=" + campaign)
                        .at("totals")
                        .path("records")
                        .asInt())
                .isEqualTo(DutyKind.values().length);
        assertThat(station.get("/api/records?role=EXAMPLE").at("items").size()).isEqualTo(1);
        assertThat(station.get("/api/records?role=OVERSEER").at("items").size()).isZero();
        assertThat(station.get("/api/campaigns").body()).contains("聚民意惠民生");
    }

    @Test
    void letsADeputyKeepAndSeeOnlyTheOwn() {
        Client deputy = as(Role.DEPUTY, "d063");
        Map<String, Object> contact = Map.of(
                "kind",
                "CONTACT",
                "heldOn",
                "2026-08-20",
                "title",
                "问了浇地的事",
                "way",
                "PHONE",
                "person",
                "郭老汉",
                "reply",
                "报给水利站了");
        long own = kept(deputy, contact);
        kept(as(Role.DEPUTY, "d064"), contact);
        JsonNode seen = deputy.get("/api/records?deputy=d064").at("items");
        assertThat(seen.size()).isEqualTo(1);
        assertThat(seen.path(0).path("person").asString()).isEqualTo("郭**");
        assertThat(as(Role.DEPUTY, "d064")
                        .post("/api/records/" + own + "/strike", Map.of("why", "不对", "version", 0))
                        .status())
                .isEqualTo(404);
        Map<String, Object> wordless = new HashMap<>(contact);
        wordless.remove("way");
        assertThat(deputy.post("/api/records", wordless).detail()).contains("怎么联系的");
    }

    @Test
    void showsItsPhotos() {
        Answer uploaded = Snapshot.upload(station, "/api/photos", "x.jpg", Snapshot.jpeg(640, 480, Color.GREEN));
        kept(station, with("photos", List.of(uploaded.at("evidence").asString())));
        JsonNode photos =
                station.get("/api/records?kind=DEED").at("items").path(0).path("photos");
        assertThat(photos.size()).isEqualTo(1);
        assertThat(station.get("/api/duty-photos/" + photos.path(0).asLong() + "/thumbnail")
                        .type())
                .isEqualTo("image/jpeg");
        String photo = "/api/duty-photos/" + photos.path(0).asLong();
        assertThat(as(Role.DEPUTY, "d063").get(photo).status()).as("was there").isEqualTo(200);
        assertThat(as(Role.DEPUTY, "d020").get(photo).status()).as("was not").isEqualTo(404);
        refused(with("photos", List.of("photo:" + "0".repeat(64))), "photos", "没有传上来");
    }

    private void deed(String title, List<String> villages, String households, String persons) {
        Map<String, Object> form = with(Map.of("title", title, "villages", villages, "households", households));
        if (persons != null) {
            form.put("persons", persons);
        }
        kept(station, form);
    }

    private static Map<String, Object> article(String title, String level) {
        return Map.of(
                "kind", "PUBLICITY", "heldOn", "2026-08-01", "title", title, "outlet", "黎侯公众号", "outletLevel", level);
    }

    private static Map<String, Object> with(String field, Object value) {
        return with(Map.of(field, value));
    }

    private static Map<String, Object> with(Map<String, Object> fields) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "kind",
                "DEED",
                "heldOn",
                "2026-08-01",
                "title",
                "修渠",
                "deputies",
                List.of("d063"),
                "villages",
                List.of("仁庄")));
        form.putAll(fields);
        return form;
    }

    private long kept(Client who, Map<String, Object> form) {
        Answer kept = who.post("/api/records", form);
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        return kept.at("id").asLong();
    }

    private void refused(Map<String, Object> form, String field, String sentence) {
        Answer answer = station.post("/api/records", form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.detail()).contains(sentence);
        assertThat(answer.at("field").asString()).isEqualTo(field);
    }

    private Answer settle(long finding, String how, Map<String, Object> form) {
        return station.post("/api/findings/" + finding + "/" + how, form);
    }

    private int count() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM duty_record", Integer.class);
    }
}
