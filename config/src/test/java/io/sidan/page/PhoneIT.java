package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.sidan.Chat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Residents, units and deputies with nothing but a phone and a link. */
class PhoneIT extends Browsing {

    private static final int BAR = 60;

    @ParameterizedTest
    @EnumSource
    void saysHowToGetALink(Screen screen) {
        try (Visit visit = visit(screen)) {
            visit.open("/m/").sees("怎样拿到链接").isFine("m-without-link").weighsAtMost(BAR);
            visit.button("大字版").click();
            visit.isFine("m-without-link-big");
            visit.page().reload();
            assertThat(visit.button("标准字").isVisible()).isTrue();
        }
    }

    @Test
    void saysWhyALinkDoesNotOpen() {
        try (Visit visit = visit(Screen.PHONE).expectsRefusal(404)) {
            visit.open("/m/#nothing-of-ours").sees("这个链接不对").isFine("m-refused");
        }
    }

    @Test
    void waitsForTheLineToComeBack() {
        String link = resident(answered());
        try (Visit visit = visit(Screen.PHONE)) {
            visit.open("/m/").sees("怎样拿到链接").offline(true);
            visit.page().evaluate("hash => { location.hash = hash }", link.substring(link.indexOf('#')));
            visit.sees("连不上服务器").isFine("m-offline").offline(false);
            visit.button("再试一次").click();
            visit.sees("办得怎么样");
        }
    }

    @ParameterizedTest
    @EnumSource
    void letsAResidentRate(Screen screen) {
        String number = answered();
        try (Visit visit = visit(screen).open(resident(number))) {
            visit.sees("办得怎么样？").sees("渠修通了").isFine("m-resident").weighsAtMost(BAR);
            visit.page().getByLabel("不满意").check();
            visit.page().getByLabel("哪里不满意").fill("又塌了一截");
            visit.isFine("m-resident-rating");
            visit.button("提交评价").click();
            visit.sees("正在重新办理").isFine("m-resident-rework");
        }
        assertThat(stateOf(number)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void letsAUnitSignAndAnswer() {
        String number = dispatched();
        try (Visit visit = visit(Screen.PHONE).open(link(number, "UNIT"))) {
            visit.sees("这件请贵单位签收").isFine("m-unit").weighsAtMost(BAR);
            visit.button("签收").click();
            visit.button("答复").click();
            visit.page().getByLabel("已经解决").check();
            visit.button("已到现场处理好。").click();
            visit.page().getByLabel("办得怎么样").press("End");
            visit.page().getByLabel("办得怎么样").pressSequentially("涵洞清好了");
            visit.isFine("m-unit-answer");
            visit.button("答复").click();
            visit.sees("贵单位已经答复").isFine("m-unit-answered");
        }
        assertThat(stateOf(number)).isEqualTo("ANSWERED");
        assertThat(station()
                        .get("/api/suggestions/" + number)
                        .at("answers")
                        .path(0)
                        .path("words")
                        .asString())
                .isEqualTo("已到现场处理好。涵洞清好了");
    }

    @ParameterizedTest
    @EnumSource
    void showsEverybodyTheBoardOfADistrict(Screen screen) {
        String number = dispatched();
        try (Visit visit = visit(screen).open("/board/#LH/pq-renzhuang")) {
            visit.sees("仁庄片办理公示").sees(number).sees("已派单").isFine("board").weighsAtMost(BAR);
        }
    }

    @Test
    void saysWhyThereIsNoSuchBoard() {
        try (Visit visit = visit(Screen.PHONE).expectsRefusal(404).open("/board/#LH/nowhere")) {
            visit.sees("没有这个片区的公示栏").isFine("board-nowhere");
        }
    }

    /** In a district of which other classes tell little: the page is weighed, not their work. */
    @Test
    void letsADeputyWorkFromTheList() {
        String number = opened(Chat.in("wr-yuanquan").says("wm-page", "元泉村西头水渠塌了一截，玉米浇不上水"));
        String link = path(station().post("/api/links", Map.of("code", "d104")));
        try (Visit visit = visit(Screen.PHONE).open(link)) {
            visit.sees("我来接单").isFine("m-workbench").weighsAtMost(BAR);
            Locator own = visit.page().locator("article").filter(new Locator.FilterOptions().setHasText("元泉村西头水渠"));
            own.getByText("我来接单").click();
            visit.button("办理中").click();
            own.getByText("打开").click();
            visit.sees("居民的原话").isFine("m-deputy-case");
        }
        assertThat(stateOf(number)).isEqualTo("ACCEPTED");
    }

    private String dispatched() {
        return dispatched("wm-page", "仁庄村东头涵洞堵了，一下雨就漫到路上");
    }

    private String answered() {
        String number = dispatched();
        done(move(station(), number, "SIGN"));
        done(move(station(), number, Map.of("move", "ANSWER", "answerClass", "A", "words", "渠修通了")));
        return number;
    }

    private String resident(String number) {
        return link(number, "RESIDENT");
    }
}
