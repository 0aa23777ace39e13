package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Coming into the panel and leaving it. */
class PanelIT extends Browsing {

    @ParameterizedTest
    @EnumSource
    void letsInWhoKnowsThePassword(Screen screen) {
        try (Visit visit = visit(screen).expectsRefusal(401)) {
            visit.open("/").sees("群众点单").isFine("login");
            visit.page().getByLabel("用户名").fill("admin");
            visit.page().getByLabel("密码", exactly()).fill("wrong password");
            visit.button("登录").click();
            visit.sees("用户名或密码不对").isFine("login-refused");
            visit.page().getByLabel("密码", exactly()).fill(PASSWORD);
            visit.button("登录").click();
            visit.sees("待分拣").isFine("shell");
            visit.button("管理员").click();
            visit.page().getByText("退出登录").click();
            visit.sees("群众点单");
        }
    }

    @ParameterizedTest
    @EnumSource
    void comesBackToWhereSomebodyWantedToGo(Screen screen) {
        try (Visit visit = visit(screen)) {
            visit.open("/panel/nowhere/at-all").sees("群众点单");
            visit.page().getByLabel("用户名").fill("admin");
            visit.page().getByLabel("密码", exactly()).fill(PASSWORD);
            visit.page().keyboard().press("Enter");
            visit.sees("没有这一页").isFine("nowhere");
            assertThat(visit.page().url()).matches(Pattern.compile(".*/panel/nowhere/at-all"));
            visit.page().reload();
            visit.sees("没有这一页");
        }
    }

    private static GetByLabelOptions exactly() {
        return new GetByLabelOptions().setExact(true);
    }
}
