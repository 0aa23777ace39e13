package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.sidan.Chat;
import org.junit.jupiter.api.Test;

/** Cases carried over the board, by mouse and by keys. */
class CarryIT extends Browsing {

    /** Of one district: a column shows the thirty most urgent, and what others told may be more. */
    private static final String BOARD = "/panel/board?district=pq-jinfu";

    @Test
    void asksWhatTheMoveNeedsWhereACardIsDropped() {
        String number = opened(Chat.in("wr-jinfu").says("wm-carry", "晋福村北头的桥面塌了一块，车过不去，请来修"));
        try (Visit visit = visit(Screen.DESK, station()).open(BOARD)) {
            Page page = visit.page();
            carry(page, number, "待接单", "待签收", page.locator("#move-unit"));
            page.locator("#move-unit").selectOption("u02");
            page.locator("#move-words").fill("请尽快");
            visit.isFine("board-dropped");
            page.locator("dialog button[form=move]").click();
            card(page, "待签收", number).waitFor();
            carry(page, number, "待签收", "待评价", page.getByText(number + " 现在不能挪到「待评价」"));
        }
        assertThat(stateOf(number)).isEqualTo("DISPATCHED");
    }

    @Test
    void pushesTheCardUnderTheKeysToTheNextColumnAndBack() {
        String number = opened(Chat.in("wr-jinfu").says("wm-carry", "晋福村南头的路灯坏了半个月，晚上看不见，请来修"));
        try (Visit visit = visit(Screen.DESK, station()).open(BOARD)) {
            Page page = visit.page();
            card(page, "待接单", number).focus();
            page.keyboard().press("]");
            card(page, "代表在办", number).waitFor();
            visit.button("撤").click();
            card(page, "待接单", number).focus();
            page.keyboard().press("[");
            visit.sees(number + " 往那边没有能办的步");
        }
        assertThat(stateOf(number)).isEqualTo("REGISTERED");
    }

    /** Until the sign is seen: where others work meanwhile the board moves, and the hand takes another card or none. */
    private static void carry(Page page, String number, String from, String to, Locator sign) {
        await(() -> {
            card(page, from, number).dragTo(page.locator("[aria-label=" + to + "]"));
            for (int look = 0; look < 20 && !sign.first().isVisible(); look++) {
                page.waitForTimeout(100);
            }
            boolean seen = sign.first().isVisible();
            if (!seen) {
                page.keyboard().press("Escape");
            }
            return seen;
        });
    }

    private static Locator card(Page page, String column, String number) {
        return page.locator("[aria-label=" + column + "] a[data-number='" + number + "']");
    }
}
