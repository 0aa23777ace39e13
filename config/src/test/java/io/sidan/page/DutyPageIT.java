package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.sidan.Answer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The congress's work on the screens of those who do it: reception days, activities, records, the register. */
class DutyPageIT extends Browsing {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final int BAR = 60;

    @ParameterizedTest
    @EnumSource
    void makesACaseOfAVisitorWithoutLeavingTheCalendar(Screen screen) {
        JsonNode today = receptionToday("st-jinfu");
        done(station().put("/api/receptions/" + today.path("id") + "/deputies", Map.of("deputies", List.of("d040"))));
        String label = "打开 晋福代表联络点 " + TODAY;
        try (Visit visit = visit(screen, station()).open("/panel/receptions")) {
            visit.button(label).click();
            visit.sees("来访（信）").button("记一位来访").click();
            visit.page().getByLabel("来访人").fill("牛大爷");
            visit.page().getByLabel("反映什么（原话）").fill("晋福村口的路灯不亮，老人晚上不敢出门");
            visit.isFine("reception-visitor");
            visit.button("记下").last().click();
            visit.sees("牛**").button("把牛**反映的登记成件").first().click();
            visit.sees("LH-").isFine("reception-day");
        }
    }

    @ParameterizedTest
    @EnumSource
    void walksAnActivityThroughItsSteps(Screen screen) {
        String theme = "护林防火走访" + screen;
        Answer opened = station()
                .post(
                        "/api/activities",
                        Map.of(
                                "theme",
                                theme,
                                "station",
                                "st-jinfu",
                                "from",
                                TODAY.toString(),
                                "deputies",
                                List.of("d040", "d041")));
        done(opened);
        try (Visit visit = visit(screen, station()).expectsRefusal(409).open("/panel/activities")) {
            visit.button("打开 " + theme).click();
            visit.sees("五步").button("写学习培训").click();
            visit.page().getByLabel("结论").fill("先学森林法");
            visit.isFine("activity-step");
            visit.button("办了，记下").click();
            visit.sees("先学森林法")
                    .button("d040 到了".replace("d040", nameOf("d040")))
                    .click();
            visit.sees("代登记").button("活动办完了").click();
            visit.sees("五步还缺：安排部署、民主议事、代表活动、述职评议").isFine("activity");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsADeedWithItsVillagesHouseholdsAndPersons(Screen screen) {
        String title = "打机井" + screen;
        try (Visit visit = visit(screen, station()).expectsRefusal(422).open("/panel/records?kind=DEED")) {
            visit.button("记一条").click();
            visit.page().getByLabel("什么事（一句话）").fill(title);
            visit.page().getByLabel("哪些村居（按住 Ctrl 可多选）").selectOption("董北");
            visit.page().getByLabel("多少户（60余 也行）").fill("380户");
            visit.page().getByLabel("多少人（不知道不填，不和户相加）").fill("76");
            visit.page().getByLabel("找代表").fill(nameOf("d076"));
            visit.page().getByLabel(nameOf("d076")).check();
            visit.button("记下").click();
            visit.sees("人比户还少").isFine("record-refused");
            visit.page().getByLabel("多少人（不知道不填，不和户相加）").fill("760余");
            visit.button("记下").click();
            visit.sees(title).button("打开 " + title).click();
            visit.sees("760余").isFine("record");
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesWhatIsWrongWithASheetAndSaysWhatIsNoSheet(Screen screen) {
        try (Visit visit = visit(screen, station()).expectsRefusal(422).open("/panel/register/import")) {
            visit.sees("下载模板");
            visit.page()
                    .locator("#sheet")
                    .setInputFiles(new FilePayload("名册.xlsx", "text/plain", "就是几行字".getBytes(StandardCharsets.UTF_8)));
            visit.sees("这不是 Excel 表").isFine("import-refused");
        }
        try (Visit visit = visit(screen, station()).open("/panel/register")) {
            visit.button("打开 " + nameOf("d001")).click();
            visit.sees("固定联系户").isFine("register-person");
        }
        try (Visit visit = visit(screen, station()).open("/panel/register/regulations")) {
            visit.button("打开 代表联系选民制度").click();
            visit.sees("还差的代表").isFine("regulation");
        }
    }

    @Test
    void letsADeputySignInAndKeepAVisitOnThePhone() {
        JsonNode today = receptionToday("st-jinjiajie");
        done(station().put("/api/receptions/" + today.path("id") + "/deputies", Map.of("deputies", List.of("d051"))));
        Answer made = station().post("/api/links", Map.of("code", "d051"));
        URI link = URI.create(made.at("url").asString());
        try (Visit visit = visit(Screen.PHONE).open(link.getPath() + "#" + link.getFragment())) {
            visit.sees("履职").weighsAtMost(BAR).button("履职").click();
            visit.sees("我的接待日").isFine("m-duty");
            visit.button("我到了，签到").click();
            visit.sees("签到了，辛苦了").button("记一次走访、联系").click();
            visit.page().getByLabel("一句话说清楚").fill("看了靳家街的排水沟");
            visit.page().getByLabel("发现什么问题（没有不写）").fill("沟里堆着垃圾");
            visit.isFine("m-duty-visit");
            visit.button("记下").click();
            visit.sees("走访：看了靳家街的排水沟").isFine("m-duty-done");
        }
        assertThat(station()
                        .get("/api/findings")
                        .json()
                        .valueStream()
                        .map(found -> found.path("words").asString()))
                .contains("沟里堆着垃圾");
    }

    private JsonNode receptionToday(String station) {
        done(station()
                .put(
                        "/api/receptions/plan",
                        Map.of(
                                "days",
                                List.of(TODAY.getDayOfMonth()),
                                "shift",
                                "KEEP",
                                "opens",
                                "09:00:00",
                                "closes",
                                "12:00:00",
                                "notices",
                                List.of())));
        return station()
                .post("/api/receptions/months/" + TODAY.toString().substring(0, 7), Map.of())
                .json()
                .valueStream()
                .filter(day -> day.path("heldOn").asString().equals(TODAY.toString()))
                .filter(day -> day.path("station").asString().equals(station))
                .findFirst()
                .orElseThrow();
    }

    private String nameOf(String deputy) {
        return jdbc.queryForObject("SELECT name FROM deputy WHERE code = ?", String.class, deputy);
    }
}
