package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A word of the place put into the word list, tried with a sentence first, and taken out again. */
class VocabularyIT extends Browsing {

    private static final String WORD = "圪捣";

    @Test
    void takesAWordThatWasTriedAndLetsItGo() {
        try (Visit visit = visit(Screen.DESK, admin()).open("/panel/rules/vocabulary")) {
            Page page = visit.sees("出了问题").page();
            visit.button("加一个词").click();
            page.locator("#word-text").fill(WORD);
            page.locator("#word-category").selectOption("R1");
            page.locator("#word-try").fill("村西头又" + WORD + "了，请派人来修");
            page.keyboard().press("Enter");
            visit.sees("加了以后").sees("村道").isFine("vocabulary-tried");
            visit.button("加进词表").click();
            visit.sees("「" + WORD + "」加进词表了");
            page.getByPlaceholder("找一个词").fill(WORD);
            visit.button(WORD).click();
            visit.sees("去掉「" + WORD + "」").button("从词表去掉").click();
            visit.sees("「" + WORD + "」从词表里去掉了").isFine("vocabulary-struck");
        }
        assertThat(admin().get("/api/words").at("changes").path(0).path("word").asString())
                .isEqualTo(WORD);
    }

    @Test
    void showsTheStationTheListAndChangesNothing() {
        try (Visit visit = visit(Screen.PHONE, station()).open("/panel/rules/vocabulary")) {
            visit.sees("出了问题").isFine("vocabulary-station");
            assertThat(visit.button("加一个词").count()).isZero();
        }
    }
}
