package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.sidan.Chat;
import io.sidan.Client;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Clerks at 待分拣, by keyboard and by hand. */
class InboxIT extends Browsing {

    /** Whatever other classes have left in the queue is set aside first. */
    @BeforeEach
    void emptiesTheQueue() {
        while (!queue().isEmpty()) {
            List<Map<String, String>> items =
                    queue().stream().limit(100).map(key -> Map.of("key", key)).toList();
            Map<String, String> act = Map.of("act", "IGNORE", "reason", "CHATTER");
            assertThat(station()
                            .post("/api/triage", Map.of("items", items, "act", act))
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhenNothingWaits(Screen screen) {
        try (Visit visit = visit(screen, station())) {
            visit.open("/panel/inbox").sees("都看过了").weighsAtMost(220).isFine("inbox-empty");
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsTheTalkAndWhatTheMachineMadeOfIt(Screen screen) {
        Chat chat = Chat.in("wr-renzhuang");
        tell(chat.says("r1", "今天赶集的人真多"), chat.sends("r2", "voice"), chat.says("r3", "快下雨了,收麦去"));
        tell(Chat.in("wr-renzhuang").says("r4", "我男人喝醉了又打我，家暴不敢回家"));
        try (Visit visit = visit(screen, station())) {
            visit.open("/panel/inbox").sees("［语音］").isFine("inbox");
            visit.open("/panel/inbox/" + key("［语音］"))
                    .sees("今天赶集的人真多")
                    .sees("把握 50%")
                    .isFine("inbox-message");
            visit.page().getByRole(AriaRole.BUTTON, named("忽略")).click();
            visit.sees("通知、广告或转发").isFine("inbox-ignore");
        }
    }

    @Test
    void isWorkedThroughByKeyboardAlone() {
        Chat chat = Chat.in("wr-gulou");
        tell(
                chat.sends("r1", "voice"),
                chat.sends("r2", "voice"),
                chat.sends("r3", "voice"),
                chat.sends("r4", "voice"));
        List<String> keys = queue();
        try (Visit visit = visit(Screen.DESK, station()).expectsRefusal(422)) {
            Page page = visit.open("/panel/inbox").page();
            visit.sees("4 条");
            at(visit, keys.get(0));
            page.keyboard().press("?");
            visit.sees("上一条").isFine("inbox-keys");
            page.keyboard().press("Escape");

            page.keyboard().press("a");
            visit.sees("请选类别").isFine("inbox-refused");
            page.locator("#item-category").selectOption("R2");
            page.locator("#item-title").fill("东街路灯不亮");
            page.locator("#item-title").press("a");
            assertThat(page.locator("#item-title").inputValue()).isEqualTo("东街路灯不亮a");
            page.locator("#item-title").press("Backspace");
            page.locator("#item-title").blur();
            page.keyboard().press("a");
            visit.sees("已登记").sees("3 条");

            at(visit, keys.get(1));
            page.keyboard().press("x");
            visit.sees("闲聊，不是反映");
            page.keyboard().press("1");
            visit.sees("2 条");
            at(visit, keys.get(2));
            page.keyboard().press("h");
            visit.sees("明早 9 点");
            page.keyboard().press("3");
            visit.sees("1 条");
            at(visit, keys.get(3));
            page.keyboard().press("z");
            visit.sees("已放回待分拣").sees("2 条");
            at(visit, keys.get(2));
            page.keyboard().press("j");
            at(visit, keys.get(3));
            page.keyboard().press("k");
            at(visit, keys.get(2));
            visit.isFine("inbox-undone");
        }
        JsonNode cases = station().get("/api/suggestions?q=东街路灯不亮").at("items");
        assertThat(cases.size()).isLessThanOrEqualTo(1);
        assertThat(queue()).containsExactlyInAnyOrder(keys.get(2), keys.get(3));
    }

    @Test
    void tellsTheSecondClerkWhoWasFirstAndKeepsWhatWasTyped() {
        tell(Chat.in("wr-gulou").sends("r1", "voice"));
        String key = queue().get(0);
        try (Visit first = visit(Screen.DESK, station());
                Visit second = visit(Screen.DESK, chair()).expectsRefusal(409)) {
            first.open("/panel/inbox/" + key).sees("把握 50%");
            second.open("/panel/inbox/" + key).sees("把握 50%");
            second.page().locator("#item-title").fill("第二个人正在写的话");
            first.page().keyboard().press("x");
            first.sees("闲聊，不是反映");
            first.page().keyboard().press("1");
            first.sees("已忽略");

            second.sees("s04 已在");
            assertThat(second.page().locator("#item-title").inputValue()).isEqualTo("第二个人正在写的话");
            second.isFine("inbox-second-clerk");
        }
    }

    @Test
    void showsInEveryWindowWhatComesIn() {
        try (Visit visit = visit(Screen.DESK, station())) {
            visit.open("/panel/inbox").sees("都看过了");
            tell(Chat.in("wr-jinfu").sends("r1", "voice"));
            visit.sees("拿不准的消息");
        }
    }

    @Test
    void keepsAFormWhenTheSessionEnds() {
        tell(Chat.in("wr-gulou").sends("r1", "voice"));
        Client clerk = nobody().logIn("station-s04", PASSWORD);
        try (Visit visit = visit(Screen.DESK, clerk).expectsRefusal(401)) {
            visit.open("/panel/inbox").sees("把握 50%");
            visit.page().locator("#item-category").selectOption("R2");
            visit.page().locator("#item-title").fill("还没交的标题");
            clerk.delete("/api/session");
            visit.button("登记").dispatchEvent("click"); // the page may have noticed by itself already
            visit.sees("请重新登录").isFine("inbox-log-in-again");
            visit.page()
                    .getByLabel("密码", new Page.GetByLabelOptions().setExact(true))
                    .fill(PASSWORD);
            visit.page().keyboard().press("Enter");
            visit.page()
                    .getByText("请重新登录")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(visit.page().locator("#item-title").inputValue()).isEqualTo("还没交的标题");
            visit.button("登记").click();
            visit.sees("已登记");
        }
    }

    @Test
    void saysThatTheLineIsDown() {
        tell(Chat.in("wr-gulou").sends("r1", "voice"));
        try (Visit visit = visit(Screen.DESK, station())) {
            visit.open("/panel/inbox").sees("把握 50%");
            visit.offline(true);
            visit.page().keyboard().press("h");
            visit.page().keyboard().press("1");
            visit.sees("连不上服务器").isFine("inbox-offline");
            visit.offline(false);
        }
    }

    private static void at(Visit visit, String key) {
        visit.page().waitForURL("**/panel/inbox/" + key);
        visit.page().locator(".entry.current").waitFor();
        visit.page().locator(".acts .main:not([disabled])").waitFor();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private List<String> queue() {
        return items().map(item -> item.path("key").asString()).toList();
    }

    private String key(String title) {
        return items().filter(item -> item.path("title").asString().equals(title))
                .map(item -> item.path("key").asString())
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> items() {
        JsonNode items = station().get("/api/triage").at("items");
        return StreamSupport.stream(items.spliterator(), false);
    }
}
