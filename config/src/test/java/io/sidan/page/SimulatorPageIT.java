package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.sidan.Answer;
import io.sidan.Client;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A visitor without an account sees problems become cases and cases get closed. */
class SimulatorPageIT extends Browsing {

    private static final int BAR = 60;

    private static final String LINES = """
            {"id":"f1","group":"wr-renzhuang","sender":"jm02","name":"郭小军","at":"2026-06-01T08:00:00+08:00","type":"text","text":"早上好"}
            {"id":"f2","group":"wr-renzhuang","sender":"jm02","name":"郭小军","at":"2026-06-01T09:00:00+08:00","type":"text","text":"仁庄村南口的水泵烧了,地浇不上水,谁来修修"}
            {"id":"f3","group":"wr-renzhuang","sender":"jm03","name":"东关老秦","at":"2026-06-01T10:00:00+08:00","type":"text","text":"今天集上人真多"}
            """;

    @AfterEach
    void clearTheStage() {
        Client visitor = nobody();
        visitor.get("/api/session");
        assertThat(visitor.delete("/api/sim").status()).isEqualTo(204);
    }

    @ParameterizedTest
    @EnumSource
    void startsFromNothing(Screen screen) {
        try (Visit visit = visit(screen)) {
            visit.open("/sim/").sees("现在没有模拟数据").weighsAtMost(BAR).isFine("sim-empty");
            visit.button("放一遍样例日").click();
            visit.sees("系统做了什么");
            to(visit, screen, "角色和剧本");
            visit.page().getByLabel("快慢").selectOption("5000");
            visit.sees("放完了").isFine("sim-day-over");
            visit.button("清除全部模拟数据").click();
            visit.isFine("sim-sure");
            visit.button("真的清除").click();
            visit.sees("现在没有模拟数据");
        }
    }

    /** From ① to ⑤: the life of one case. */
    @ParameterizedTest
    @EnumSource
    void showsTheLifeOfACase(Screen screen) {
        played();
        try (Visit visit = visit(screen).open("/sim/")) {
            await(() -> counted(visit) > 0);
            for (String script : List.of("① 反映", "② 接单", "③ 派单", "④ 销单", "⑤ 评价")) {
                int before = counted(visit);
                await(() -> {
                    to(visit, screen, "角色和剧本");
                    visit.button(script).click();
                    return grows(visit, before);
                });
            }
            to(visit, screen, "系统做了什么");
            visit.isFine("sim-feed");
            visit.page().locator(".right .linklike").first().click();
            visit.sees("在工作台里打开").isFine("sim-record");
            to(visit, screen, "群聊");
            visit.isFine("sim-chat").weighsAtMost(2 * BAR);
            assertThat((Integer) visit.page().evaluate("document.documentElement.scrollHeight - innerHeight"))
                    .as("the chat scrolls, not the page")
                    .isLessThanOrEqualTo(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void letsAVisitorTalk(Screen screen) {
        played();
        try (Visit visit = visit(screen).open("/sim/")) {
            to(visit, screen, "群聊");
            visit.page().getByPlaceholder("的身份说话").fill("俺家门口的井盖没了，天黑看不见，谁给修修");
            visit.button("发送").click();
            visit.sees("俺家门口的井盖没了");
            visit.button("发照片").click();
            visit.button("语音").click();
            visit.page().getByPlaceholder("语音里说了什么").fill("就在供销社门口");
            visit.button("发送").click();
            visit.sees("语音 2″");
            visit.button("位置").click();
            visit.page().getByPlaceholder("在哪里").fill("仁庄供销社");
            visit.page().keyboard().press("Enter");
            visit.sees("仁庄供销社");
            visit.button("引用").first().click();
            visit.isFine("sim-talk");
            visit.button("私聊").click();
            visit.sees("回群里").isFine("sim-private");
        }
    }

    /** Whoever is played does the own part, in the record itself. */
    @Test
    void letsEachRoleAct() {
        played();
        try (Visit visit = visit(Screen.DESK).open("/sim/")) {
            await(() -> counted(visit) > 0);
            visit.page().getByLabel("郭仁义").check();
            visit.page().locator(".right .linklike").first().click();
            visit.button("补充").click();
            visit.page().getByLabel("说一句").fill("我下午去看看");
            visit.isFine("sim-moves");
            visit.page().locator("form .main").click();
            visit.page().locator(".words").getByText("我下午去看看").waitFor();
        }
    }

    /** One tab is a resident, the other a deputy. */
    @Test
    void playsOnePersonInEachTab() {
        played();
        try (Visit resident = visit(Screen.DESK).open("/sim/");
                Visit deputy = visit(Screen.DESK).open("/sim/#as=d063")) {
            deputy.page().getByLabel("换一个群").selectOption("sim-wr-renzhuang");
            deputy.page().getByPlaceholder("的身份说话").fill("大家有啥事随时说");
            deputy.button("发送").click();
            resident.sees("大家有啥事随时说");
            assertThat(deputy.page().url()).contains("as=d063");
        }
    }

    @Test
    void saysWhenTheLineIsDown() {
        played();
        try (Visit visit = visit(Screen.PHONE).open("/sim/")) {
            visit.sees("群聊模拟器").sees("发送").offline(true);
            visit.sees("连不上服务器").isFine("sim-offline").offline(false);
            visit.page()
                    .getByText("连不上服务器")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    @Test
    void playsAFileFasterOrSlower() {
        played();
        try (Visit visit = visit(Screen.DESK).open("/sim/")) {
            visit.page().getByText("放自己的聊天记录").locator("input").setInputFiles(file());
            visit.sees("三句话.jsonl").button("暂停").click();
            visit.button("下一条").click();
            visit.isFine("sim-paused");
            visit.page().getByLabel("快慢").selectOption("5000");
            visit.button("继续").click();
            visit.sees("放完了");
        }
    }

    /** The stage is set, a few words were said, and one case is open. */
    private void played() {
        Client visitor = nobody();
        visitor.get("/api/session");
        Answer begun = visitor.post("/api/sim/replay?name=quick&speed=5000", "text/plain", LINES);
        assertThat(begun.status()).as(begun.body()).isEqualTo(200);
        await(() -> visitor.get("/api/sim/replay").at("state").asString().equals("DONE"));
        awaitOutcomes();
    }

    private static void to(Visit visit, Screen screen, String tab) {
        if (screen == Screen.PHONE) {
            visit.button(tab).click();
        }
    }

    /** What was told may be a case that is open already; then the next thing told opens one. */
    private static boolean grows(Visit visit, int before) {
        for (int look = 0; look < 50 && counted(visit) == before; look++) {
            visit.page().waitForTimeout(100);
        }
        return counted(visit) > before;
    }

    /** All steps of all cases, as the line on top counts them. */
    private static int counted(Visit visit) {
        visit.page().locator("header ol").waitFor();
        return visit.page().locator("header ol strong").allInnerTexts().stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static FilePayload file() {
        return new FilePayload("三句话.jsonl", "text/plain", LINES.getBytes(StandardCharsets.UTF_8));
    }
}
