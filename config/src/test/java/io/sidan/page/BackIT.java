package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.sidan.Chat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Back, forward and reload: nothing typed is lost without a word, nothing is done twice, and one is where one was. */
class BackIT extends Browsing {

    private static final String TYPED = "写到一半";

    /** A room, the button of a sheet in it, and a field whose words are kept. */
    private static final List<List<String>> KEPT = List.of(
            List.of("records", "记一条", "#record-title"),
            List.of("activities", "新的活动", "#activity-theme"),
            List.of("proposals", "写一件建议", "#draft-title"));

    /** A room, the button of a form there if it is not open already, and a field the browser asks about. */
    private static final List<List<String>> ASKED = List.of(
            List.of("accounts", "新建账号", "#account-name"),
            List.of("groups/paste", "", "#paste-text"),
            List.of("rules/calendar", "", "input[aria-label=为什么]"));

    @Test
    void sheetsKeepWhatWasTypedAndCloseOnTheWayBack() {
        try (Visit visit = visit(Screen.DESK, station())) {
            Page page = visit.page();
            for (List<String> sheet : KEPT) {
                String room = "/panel/" + sheet.get(0);
                visit.open(room).button(sheet.get(1)).click();
                page.locator(sheet.get(2)).fill(TYPED);
                page.reload();
                visit.button(sheet.get(1)).click();
                visit.sees("这是您上次写了没交的");
                assertThat(page.locator(sheet.get(2)).inputValue()).as(room).isEqualTo(TYPED);
                page.goBack();
                page.locator("dialog").waitFor(gone());
                assertThat(page.url()).endsWith(room);
                visit.button(sheet.get(1)).click();
                visit.button("清空重写").click();
                assertThat(page.locator(sheet.get(2)).inputValue()).as(room).isEmpty();
            }
        }
    }

    @Test
    void theBrowserAsksAboutWhatIsKeptNowhere() {
        try (Visit visit = visit(Screen.DESK, admin())) {
            Page page = visit.page();
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            for (List<String> form : ASKED) {
                visit.open("/panel/" + form.get(0));
                if (!form.get(1).isEmpty()) {
                    visit.button(form.get(1)).click();
                }
                page.locator(form.get(2)).pressSequentially(TYPED);
                page.reload();
                assertThat(asked).as(form.get(0)).containsExactly("beforeunload");
                asked.clear();
            }
        }
    }

    @Test
    void aDrawerHasAnAddressAndGivesBackTheListItCameFrom() {
        String number = opened(Chat.in("wr-yuanquan").says("wm-back", "元泉村南边的桥栏杆断了，孩子们天天过，快来修"));
        for (String room : List.of("cases?state=REGISTERED&district=pq-yuanquan", "board?district=pq-yuanquan")) {
            try (Visit visit = visit(Screen.DESK, station()).open("/panel/" + room)) {
                Page page = visit.page();
                page.locator("a[href*='" + number + "']").first().click();
                visit.sees("内部，群众看不到").page().reload();
                visit.sees("内部，群众看不到").button("接单").click();
                page.locator("dialog button[form=move]").waitFor();
                page.goBack();
                page.locator("#move").waitFor(gone());
                visit.sees("内部，群众看不到").page().goBack();
                page.locator("dialog").waitFor(gone());
                assertThat(page.url()).endsWith(room);
            }
        }
    }

    @Test
    void noWayBackOrForwardMakesAMoveTwice() {
        String number = opened(Chat.in("wr-renzhuang").says("wm-back", "仁庄村东的水塔漏水，漏了好几天，请来修"));
        try (Visit visit = visit(Screen.DESK, station()).open("/panel/board/" + number)) {
            visit.button("派单").click();
            visit.page().locator("#move-unit").selectOption("u02");
            visit.page().locator("dialog button[form=move]").click();
            visit.sees(number + " 派单");
            visit.page().goBack();
            visit.page().goForward();
            visit.page().reload();
            visit.sees("内部，群众看不到");
        }
        assertThat(made(number, "DISPATCH")).isEqualTo(1);
    }

    @Test
    void aUnitFindsItsWordsAgainAndWhatItDidOnce() {
        String number = signed("wm-back", "仁庄村西的排洪沟塌了，雨一大就往院里灌，请来修");
        String link = link(number, "UNIT");
        try (Visit visit = visit(Screen.PHONE).open("/m/").sees("怎样拿到链接").open(link)) {
            Page page = visit.page();
            visit.button("答复").click();
            page.getByLabel("已经解决").check();
            page.getByLabel("办得怎么样").fill(TYPED);
            page.goBack();
            visit.sees("怎样拿到链接").page().goForward();
            visit.sees("办成什么样").page().reload();
            visit.sees("办成什么样");
            assertThat(page.getByLabel("办得怎么样").inputValue()).isEqualTo(TYPED);
            visit.button("答复").click();
            visit.sees("贵单位已经答复").page().goBack();
            visit.sees("怎样拿到链接").page().goForward();
            visit.sees("贵单位已经答复").page().reload();
            visit.sees("贵单位已经答复");
        }
        try (Visit again = visit(Screen.PHONE).open(link)) {
            again.sees("贵单位已经答复");
        }
        assertThat(made(number, "ANSWER")).isEqualTo(1);
    }

    @Test
    void aResidentsRatingOutlivesAReloadAndIsGivenOnce() {
        String number = signed("wm-back", "仁庄村后的涵洞堵了，一下雨水就漫过路，请来通");
        done(move(station(), number, Map.of("move", "ANSWER", "answerClass", "A", "words", "通了")));
        try (Visit visit = visit(Screen.PHONE).open(link(number, "RESIDENT"))) {
            Page page = visit.page();
            page.getByLabel("不满意").check();
            page.getByLabel("哪里不满意").fill(TYPED);
            page.reload();
            assertThat(page.getByLabel("哪里不满意").inputValue()).isEqualTo(TYPED);
            visit.button("提交评价").click();
            visit.sees("正在重新办理").page().reload();
            visit.sees("正在重新办理");
        }
        assertThat(made(number, "RATE")).isEqualTo(1);
    }

    @Test
    void aDeputyComesBackToTheSameShelfAndTheSameWords() {
        signed("wm-back", "仁庄村北的井房没了门，娃们往里钻，请来装");
        String link = path(station().post("/api/links", Map.of("code", "d063")));
        try (Visit visit = visit(Screen.PHONE).open(link)) {
            Page page = visit.page();
            visit.button("办理中").click();
            page.locator("article")
                    .filter(new Locator.FilterOptions().setHasText("井房"))
                    .getByText("打开")
                    .click();
            visit.sees("居民的原话").page().goBack();
            visit.sees("打开");
            assertThat(visit.button("办理中").getAttribute("aria-current")).isEqualTo("true");
            visit.button("履职").click();
            visit.button("记一次走访").click();
            page.getByLabel("一句话说清楚").fill(TYPED);
            page.reload();
            assertThat(page.getByLabel("一句话说清楚").inputValue()).isEqualTo(TYPED);
        }
    }

    private long made(String number, String move) {
        return station()
                .get("/api/suggestions/" + number)
                .at("steps")
                .valueStream()
                .filter(step -> step.path("move").asString().equals(move))
                .count();
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
