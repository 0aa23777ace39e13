package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.sidan.Chat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 复核 and 识别质量, by keyboard and by hand. */
class ReviewPageIT extends Browsing {

    @Test
    void isWorkedThroughByKeyboardAlone() {
        Chat chat = Chat.in("wr-gulou");
        tell(chat.says("p1", "昨黑来的电影放得真长"), chat.says("p2", "俺家枣树今年结得稠"), chat.says("p3", "谁见俺的草帽了,落在大队院里"));
        station().post("/api/reviews", Map.of());
        long waiting = waiting();
        assertThat(waiting).isGreaterThanOrEqualTo(3);
        try (Visit visit = visit(Screen.DESK, station())) {
            Page page = visit.open("/panel/review").page();
            visit.sees("还有 " + waiting + " 条没看").isFine("review");
            String first = current(page);
            page.keyboard().press("j");
            String second = current(page);
            assertThat(second).isNotEqualTo(first);
            page.keyboard().press("k");
            assertThat(current(page)).isEqualTo(first);

            page.keyboard().press("n");
            visit.sees("记下了：不是反映").sees("还有 " + (waiting - 1) + " 条没看");
            assertThat(current(page)).isEqualTo(second);
            page.keyboard().press("z");
            visit.sees("请再看一遍").sees("还有 " + waiting + " 条没看");
            page.keyboard().press("y");
            visit.sees("已放进待分拣").sees("还有 " + (waiting - 1) + " 条没看").isFine("review-missed");
            page.keyboard().press("?");
            visit.sees("是反映，漏了：放进待分拣");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysHowWellItHears(Screen screen) {
        Chat chat = Chat.in("wr-dongguan");
        Chat.Message talk = chat.says("q1", "后晌的秧歌扭得真带劲");
        tell(talk, chat.says("q2", "东关小学门口的路灯灭了三天了,请镇里派人修"));
        station().post("/api/reviews", Map.of());
        station().post("/api/reviews/" + key(talk), Map.of("missed", false));
        try (Visit visit = visit(screen, station())) {
            visit.open("/panel/quality").sees("识别质量").sees("教过什么").isFine("quality");
        }
    }

    private static String current(Page page) {
        return page.locator("li[aria-current=true]").getAttribute("id");
    }

    private long waiting() {
        return station().get("/api/reviews").at("waiting").asLong();
    }

    private String key(Chat.Message message) {
        return "m" + jdbc.queryForObject("SELECT id FROM message WHERE external_id = ?", Long.class, message.id());
    }
}
