package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.sidan.Chat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of cases, and a case on its road from 点单 to 销单 by the buttons of its drawer. */
class CaseIT extends Browsing {

    @ParameterizedTest
    @EnumSource
    void listsWhatTheFiltersAskForAndKeepsThemInTheAddress(Screen screen) {
        String number = opened(Chat.in("wr-jinfu").says("r1", "晋福村口的变压器老跳闸,晚上没电,请供电所来修"));
        try (Visit visit = visit(screen, station())) {
            Page page = visit.open("/panel/cases").page();
            page.locator("a[href*='/panel/cases/']").first().waitFor();
            visit.isFine("cases");
            page.getByLabel("原话、标题或编号").fill(number);
            page.keyboard().press("Enter");
            visit.sees("共 1 件").sees("变压器老跳闸");
            assertThat(page.url()).contains("q=" + number);
            page.getByLabel("状态").selectOption("CLOSED");
            visit.sees("没有这样的件").isFine("cases-none");
            page.goBack();
            page.reload();
            visit.open("/panel/cases?state=open&q=" + number).sees("共 1 件");
            page.getByText("变压器老跳闸").first().click();
            visit.sees("群里的原话").isFine("case");
            assertThat(page.url()).contains("/panel/cases/" + number).contains("state=open");
            page.keyboard().press("Escape");
            page.waitForURL("**/panel/cases?state=open**");
        }
    }

    @Test
    void goesFromTheFirstStepToTheLastByItsButtons() {
        String number = opened(Chat.in("wr-gulou").says("r1", "鼓楼西巷的下水道堵了三天,臭水流了一街,请派人来通"));
        try (Visit station = visit(Screen.DESK, station()).expectsRefusal(422);
                Visit deputy = visit(Screen.PHONE, deputy("d001"))) {
            shows(deputy.open("/panel/cases/" + number), "已点单").isFine("case-of-a-deputy");
            deputy.button("接单").click();
            step(deputy, "接单");

            shows(station.open("/panel/cases/" + number), "已接单");
            station.button("派单").click();
            station.page().locator("#move-unit").selectOption("u04");
            station.page().locator("#move-words").fill("请尽快");
            station.page().locator("dialog summary").getByText("会告诉谁").click();
            station.sees("号有新进展");
            station.isFine("case-dispatch");
            step(station, "派单");
            shows(station, "已派单");
            station.button("签收").click();
            step(station, "签收");
            station.button("答复").click();
            station.page().getByText("A 已解决").click();
            station.page().locator("#move-words").fill("下水道已疏通，换了井盖。");
            step(station, "答复");
            station.sees("给群众的答复").isFine("case-answered");

            shows(deputy, "已答复");
            deputy.button("销单").click();
            step(deputy, "销单");
            shows(station, "已销单").isFine("case-closed");
            assertThat(stateOf(number)).isEqualTo("CLOSED");
        }
    }

    @Test
    void correctsInSightOfAllAndShowsNumbersOnlyForAReason() {
        String number = opened(Chat.in("wr-dongguan").says("r1", "东关老桥的护栏断了,娃们过桥危险,打13912345678找我"));
        try (Visit visit = visit(Screen.DESK, station())) {
            visit.open("/panel/cases/" + number).sees("139****5678");
            visit.button("更正标题、类别、地点…").click();
            visit.page().locator("dialog #item-place").fill("东关老桥北头");
            visit.isFine("case-correct");
            visit.button("更正").last().click();
            visit.sees("→ 东关老桥北头");
            visit.button("看号码明文（要写理由）").click();
            visit.page().locator("#unmask-reason").fill("回访");
            visit.button("看明文").last().click();
            visit.sees("13912345678").isFine("case-unmasked");
        }
    }

    @Test
    void movesBeforeTheEyesOfWhoLooksOn() {
        String number = opened(Chat.in("wr-jinfu").says("r1", "晋福卫生所门口的路塌了个坑,骑车的都摔了,请快修"));
        try (Visit visit = visit(Screen.DESK, chair())) {
            shows(visit.open("/panel/cases/" + number), "已点单");
            move(station(), number, "ACCEPT");
            shows(visit, "已接单");
            move(station(), number, Map.of("move", "NOTE", "words", "先立了警示牌"));
            visit.sees("先立了警示牌");
        }
    }

    @ParameterizedTest
    @EnumSource
    void letsPeopleInByALinkAndPrintsTheUnitsSlip(Screen screen) {
        String number = opened(Chat.in("wr-gulou").says("r1", "鼓楼后街的水管爆了，水流了一路，请快来修"));
        move(station(), number, Map.of("move", "ACCEPT", "deputy", "d001"));
        move(station(), number, Map.of("move", "DISPATCH", "unit", "u04"));
        try (Visit visit = visit(screen, station())) {
            visit.open("/panel/cases/" + number).sees("发链接、印交办单");
            visit.button("发链接、印交办单…").click();
            visit.button("给反映人").click();
            visit.sees("只显示这一次").isFine("case-links");
            visit.button("停用").click();
            visit.sees("已停用");
            visit.button("印交办单").last().click();
            visit.sees("人大代表联络站交办单").sees("手机扫一扫").isFine("slip");
            visit.page().reload();
            visit.sees("手机扫一扫");
        }
    }

    @Test
    void saysThatThereIsNoSuchCase() {
        try (Visit visit = visit(Screen.DESK, station()).expectsRefusal(404)) {
            visit.open("/panel/cases/LH-1999-0001").sees("没有编号").isFine("case-unknown");
        }
    }

    /** Waits until the drawer says so; the filters behind it know the same words. */
    private static Visit shows(Visit visit, String words) {
        visit.page().locator("dialog").getByText(words).first().waitFor();
        return visit;
    }

    /** Makes the move whose sheet is open, and waits until it is told. */
    private static void step(Visit visit, String label) {
        visit.page().locator("dialog button[form=move]").click();
        visit.page()
                .locator("dialog button[form=move]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        visit.sees(label);
    }
}
