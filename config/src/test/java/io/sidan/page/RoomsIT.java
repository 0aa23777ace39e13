package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.sidan.Chat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rooms of the panel, each looked at in light and dark on a desk and on a phone. */
class RoomsIT extends Browsing {

    /** Where it is, and a word that stands there once it has come. */
    private static final Map<String, String> ROOMS = Map.ofEntries(
            Map.entry("today", "昨天到现在"),
            Map.entry("board", "看成表"),
            Map.entry("proposals", "只看超期的"),
            Map.entry("forms", "十张表打成一包"),
            Map.entry("reports", "季报和述职"),
            Map.entry("rates", "按期答复"),
            Map.entry("statistics", "分开看"),
            Map.entry("heat", "仁庄片"),
            Map.entry("deputies", "位代表"),
            Map.entry("deputies/rota", "还没有排班"),
            Map.entry("deputies/leave", "没有人请假"),
            Map.entry("receptions", "上个月"),
            Map.entry("receptions/others", "记一位来访"),
            Map.entry("receptions/plan", "每月哪几天"),
            Map.entry("activities", "新的活动"),
            Map.entry("activities/appraisals", "今年还没有述职评议"),
            Map.entry("records", "记一条"),
            Map.entry("records/findings", "发现的问题"),
            Map.entry("register", "位"),
            Map.entry("register/import", "下载模板"),
            Map.entry("register/regulations", "代表联系选民制度"),
            Map.entry("register/villages", "填了户数"),
            Map.entry("groups", "人大代表联系群"),
            Map.entry("groups/channels", "挂在上面的个人微信号可能被限制或封号"),
            Map.entry("groups/paste", "先试读"),
            Map.entry("rules", "反映问题"),
            Map.entry("rules/words", "登记了"),
            Map.entry("rules/vocabulary", "出了问题"),
            Map.entry("rules/clocks", "待接单"),
            Map.entry("rules/calendar", "的放假安排"),
            Map.entry("rules/units", "灌溉机井"),
            Map.entry("accounts", "各角色做什么"),
            Map.entry("journal", "重置"),
            Map.entry("journal/access", "查询"),
            Map.entry("journal/rules", "规则"),
            Map.entry("journal/accounts", "建账号"),
            Map.entry("status", "台账没被动过"));

    @ParameterizedTest
    @EnumSource
    void areFineEverywhere(Screen screen) {
        opened(Chat.in("wr-renzhuang").says("r1", "仁庄村东头的机井坏了，好几天浇不上地，请派人修"));
        try (Visit visit = visit(screen, admin())) {
            ROOMS.forEach(
                    (room, words) -> visit.open("/panel/" + room).sees(words).isFine("room-" + room.replace('/', '-')));
        }
    }

    @Test
    void areReachedByKeysAndToldOnTheSheet() {
        try (Visit visit = visit(Screen.DESK, admin())) {
            Page page = visit.open("/panel").page();
            page.waitForURL("**/panel/today");
            visit.sees("昨天到现在");
            Locator farAway = page.locator("nav.wide a[href='/panel/status']");
            assertThat(farAway.count())
                    .as("what is not of every day stands folded")
                    .isZero();
            for (String way :
                    List.of("k board", "f inbox", "s statistics", "f inbox", "x status", "k board", "f inbox")) {
                page.keyboard().press("g");
                page.keyboard().press(way.substring(0, 1));
                page.waitForURL("**/panel/" + way.substring(2) + "**");
            }
            farAway.waitFor(gone());
            page.locator("#menu-office").click();
            farAway.waitFor();
            page.keyboard().press("g");
            page.keyboard().press("k");
            visit.sees("看成表");
            page.keyboard().press("?");
            visit.sees("右边一列").sees("去系统状态").isFine("keys");
            page.keyboard().press("Escape");
            page.keyboard().press("/");
            page.keyboard().type("机井");
            page.keyboard().press("Enter");
            page.waitForURL("**/panel/cases?q=**");
            page.goBack();
            visit.sees("看成表");
        }
    }

    /** Twenty messages the machine is not sure of, each seen and settled without touching the mouse. */
    @Test
    void letTwentyBeTriagedByKeyboardAlone() {
        Chat chat = Chat.in("wr-jinjiajie");
        tell(IntStream.rangeClosed(1, 20)
                .mapToObj(i -> chat.sends("v" + i, "voice"))
                .toArray(Chat.Message[]::new));
        try (Visit visit = visit(Screen.DESK, station())) {
            Page page = visit.open("/panel/inbox").page();
            page.locator(".entry.current").waitFor();
            int waiting = page.locator(".entry").count();
            assertThat(waiting).isGreaterThanOrEqualTo(20);
            for (int left = waiting; left > waiting - 20; left--) {
                page.locator(".acts .main:not([disabled])").waitFor();
                page.keyboard().press("x");
                page.locator("dialog .reason").first().waitFor();
                page.keyboard().press("1");
                page.locator("dialog").waitFor(gone());
                page.waitForFunction("n => document.querySelectorAll('.entry').length < n", left);
            }
            assertThat(page.locator(".entry").count()).isEqualTo(waiting - 20);
        }
    }

    @Test
    void changeBeforeTheEyesOfWhoLooksOn() {
        String number = opened(Chat.in("wr-gulou").says("r1", "鼓楼东街的路面塌了一个大坑，电动车摔了好几回，快来修"));
        try (Visit looker = visit(Screen.DESK, chair());
                Visit clerk = visit(Screen.DESK, station())) {
            looker.open("/panel/board?district=pq-gulou")
                    .page()
                    .locator("[aria-label=待接单] a[href*='" + number + "']")
                    .waitFor();
            clerk.open("/panel/board/" + number).button("接单").click();
            clerk.page().locator("dialog button[form=move]").click();
            looker.page().locator("[aria-label=代表在办] a[href*='" + number + "']").waitFor();
        }
    }

    /** Another was first while a form stood open: who and what is said, and the words typed are there still. */
    @Test
    void keepTheWordsOfWhoCameSecond() {
        String number = opened(Chat.in("wr-dongguan").says("r1", "东关小学门口的井盖丢了，孩子放学危险，请马上盖好"));
        try (Visit second = visit(Screen.DESK, chair()).expectsRefusal(409)) {
            second.open("/panel/cases/" + number).button("派单").click();
            second.page().locator("#move-words").fill("请今天就办好");
            move(station(), number, Map.of("move", "ACCEPT", "deputy", "d020"));
            second.page().locator("dialog button[form=move]").click();
            second.page().locator("dialog [role=alert]").waitFor();
            assertThat(second.page().locator("#move-words").inputValue()).isEqualTo("请今天就办好");
            second.isFine("case-came-second");
        }
    }

    @Test
    void keepAFormWhenTheLineBreaksInTheMiddle() {
        try (Visit visit = visit(Screen.DESK, admin())) {
            visit.open("/panel/accounts").sees("各角色做什么").button("新建账号").click();
            visit.page().locator("#account-name").fill("<b>李</b><script>alert(1)</script>");
            visit.page().locator("#account-username").fill("broken-line");
            visit.page().locator("#account-password").fill("yi-ju-hua-2026");
            visit.offline(true);
            visit.button("建好").click();
            visit.sees("连不上服务器").isFine("account-offline");
            visit.offline(false);
            visit.button("建好").click();
            visit.sees("<b>李</b><script>alert(1)</script>").isFine("account-hostile-name");
            assertThat(visit.page().locator("#account-name").count()).isZero();
        }
    }

    @Test
    void takeTenThousandLettersAndSayNoToMore() {
        try (Visit visit = visit(Screen.PHONE, station())) {
            visit.open("/panel/rules").page().locator("#try-text").fill("水渠塌了<img src=x onerror=alert(1)>".repeat(400));
            assertThat(visit.page().locator("#try-text").inputValue()).hasSizeLessThanOrEqualTo(10_000 + 2_800);
            visit.open("/panel/cases?q=" + "路".repeat(100)).sees("没有这样的件").isFine("cases-long-words");
            visit.open("/panel/statistics?from=2026-01-01&to=2026-12-31&by=NOTHING")
                    .sees("分开看");
            visit.page().reload();
            visit.sees("分开看").isFine("statistics-broken-address");
        }
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
