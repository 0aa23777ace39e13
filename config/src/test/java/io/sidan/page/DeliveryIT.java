package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.sidan.Answer;
import io.sidan.Chat;
import io.sidan.core.suggestion.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the bot says and what becomes of it, as staff see it; what no channel can say they copy and tick off. */
class DeliveryIT extends Browsing {

    @ParameterizedTest
    @EnumSource
    void handsStaffWhatTheyAreToPassOn(Screen screen) {
        String number = opened(Chat.in("wr-jinfu").says("wm-copy", "晋福村卫生室旁边的电线杆斜得快倒了，挨着房"));
        try (Visit visit = visit(screen, station())) {
            visit.open("/panel/delivery").sees("待转发").sees(number).isFine("delivery");
            visit.page()
                    .locator(".said > li")
                    .filter(new Locator.FilterOptions().setHasText(number))
                    .getByText("转发好了")
                    .first()
                    .click();
            visit.sees("记下了：已经转发");
            await(() -> passedOn(number) == 1);
            visit.button("没发出去").first().click();
            visit.sees("没有等着人管的话").isFine("delivery-none");
        }
    }

    @Test
    void saysOfACaseWhoWasTold() {
        String number = opened(Chat.in("wr-gulou").says("wm-told", "鼓楼东街的垃圾桶满了一个礼拜没人拉，臭死人"));
        try (Visit visit = visit(Screen.DESK, chair())) {
            visit.open("/panel/cases/" + number).sees("告诉了谁");
            visit.page().getByText("告诉了谁").click();
            visit.sees("待转发").isFine("case-heard");
        }
    }

    @Test
    void saysBeforeAnyMoveWhoWouldHearOfIt() {
        String number = opened(Chat.in("wr-gulou").says("wm-asked", "鼓楼北门的自来水管裂了个口子，水淌了一街"));
        for (Move move : Move.values()) {
            Answer preview = chair().get("/api/suggestions/" + number + "/preview?move=" + move);
            assertThat(preview.status()).as(move + preview.body()).isEqualTo(200);
        }
        assertThat(chair().get("/api/suggestions/" + number + "/preview?move=DISPATCH")
                        .body())
                .contains("号有新进展", "待转发");
    }

    private int passedOn(String number) {
        return jdbc.queryForObject("""
                SELECT COUNT(*) FROM outbox o JOIN suggestion s ON s.id = o.suggestion_id
                WHERE s.number = ? AND o.state = 'DONE'
                """, Integer.class, number);
    }
}
