package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.sidan.Answer;
import io.sidan.Chat;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What hostile or hurried people type, and what they have typed when the line or the session ends. */
class BadInputIT extends Browsing {

    private static final String HOSTILE = "修好了<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;";

    @Test
    void showsHostileWordsAsTheyWereTyped() {
        String number = signed("wm-bad", "仁庄村小学墙外的垃圾堆了半个月，臭得很，请来清");
        try (Visit unit = visit(Screen.PHONE).open(link(number, "UNIT"))) {
            unit.button("答复").click();
            unit.page().getByLabel("已经解决").check();
            unit.page().getByLabel("办得怎么样").fill(HOSTILE);
            unit.button("答复").click();
            unit.sees("贵单位已经答复");
        }
        try (Visit resident = visit(Screen.PHONE).open(link(number, "RESIDENT"))) {
            resident.sees(HOSTILE).isFine("m-hostile");
        }
        try (Visit clerk = visit(Screen.DESK, station()).open("/panel/cases/" + number)) {
            clerk.sees(HOSTILE).isFine("case-hostile");
        }
    }

    @Test
    void takesTenThousandLettersAndNotOneMore() {
        String number = signed("wm-bad", "仁庄村北的排水沟堵了，一下雨院里就进水，请来疏通");
        String path = "/api" + link(number, "UNIT").replace("/m/#", "/links/") + "/moves";
        Answer refused = nobody().post(path, answer("长".repeat(10_001)));
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(stateOf(number)).isEqualTo("IN_PROGRESS");
        done(nobody().post(path, answer("长".repeat(10_000))));
        try (Visit resident = visit(Screen.PHONE).open(link(number, "RESIDENT"))) {
            resident.sees("长长长").isFine("m-long");
        }
    }

    @Test
    void saysThatALinkWasEnded() {
        String number = signed("wm-bad", "仁庄村口的机井坏了，好几天浇不上地，请派人修");
        Answer made = station().post("/api/suggestions/" + number + "/links", Map.of("role", "UNIT"));
        assertThat(station().delete("/api/links/" + made.at("id").asLong()).status())
                .isEqualTo(204);
        try (Visit unit = visit(Screen.PHONE).expectsRefusal(410).open(path(made))) {
            unit.sees("已经停用").sees("请联系发给您链接的联络站").isFine("m-ended");
        }
    }

    /** The session ends, the page is loaded anew: the words wait for whoever typed them, and for nobody else. */
    @Test
    void keepsWhatWasTypedThroughTheEndOfASessionAndAReload() {
        String number = opened(Chat.in("wr-renzhuang").says("wm-draft", "仁庄村南的水管爆了，水漫了一路，请快来修"));
        station();
        try (Visit clerk = visit(Screen.DESK).expectsRefusal(401).open("/panel/cases/" + number)) {
            Page page = clerk.page();
            logIn(page, "station-s04");
            clerk.button("派单").click();
            page.locator("#move-words").fill("请自来水公司今天就去");
            page.context().clearCookies();
            page.locator("dialog button[form=move]").click();
            clerk.sees("登录已经过期").isFine("case-session-over");
            page.reload();
            logIn(page, "station-s04");
            clerk.button("派单").click();
            clerk.sees("这是您上次写了没交的").isFine("case-draft");
            assertThat(page.locator("#move-words").inputValue()).isEqualTo("请自来水公司今天就去");

            page.context().clearCookies();
            page.reload();
            logIn(page, "admin");
            clerk.button("派单").click();
            assertThat(page.locator("#move-words").inputValue())
                    .as("another's words")
                    .isEmpty();
        }
        assertThat(stateOf(number)).isEqualTo("REGISTERED");
    }

    @Test
    void makesAMoveOnceThoughTheLineBrokeInTheMiddle() {
        String number = opened(Chat.in("wr-renzhuang").says("wm-line", "仁庄村东的变压器冒火花，太吓人了，快来人修"));
        try (Visit clerk = visit(Screen.DESK, station()).open("/panel/cases/" + number)) {
            clerk.button("派单").click();
            clerk.page().locator("#move-unit").selectOption("u02");
            clerk.page().locator("#move-words").fill("请马上去");
            clerk.offline(true).page().locator("dialog button[form=move]").click();
            clerk.sees("连不上服务器。").offline(false);
            clerk.page().locator("dialog button[form=move]").click();
            clerk.sees(number + " 派单");
        }
        assertThat(station()
                        .get("/api/suggestions/" + number)
                        .at("steps")
                        .valueStream()
                        .filter(step -> step.path("move").asString().equals("DISPATCH")))
                .hasSize(1);
    }

    @Test
    void fetchesAnewWhatAnUpgradeTookAwayAndSaysWhenTheLineIsDown() {
        try (Visit clerk = visit(Screen.DESK, station()).expectsRefusal(404).open("/panel/today")) {
            clerk.page().route("**/assets/Board-*.js", gone(), new Page.RouteOptions().setTimes(1));
            clerk.link("办理看板").click();
            clerk.sees("待派单").isFine("board-anew");

            clerk.offline(true).link("待分拣").click();
            clerk.sees("连不上服务器。").sees("待派单").offline(false);
        }
    }

    private static Consumer<Route> gone() {
        return route -> route.fulfill(new Route.FulfillOptions().setStatus(404));
    }

    private static void logIn(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("input[type=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
    }

    private static Map<String, String> answer(String words) {
        return Map.of("move", "ANSWER", "answerClass", "A", "words", words);
    }
}
