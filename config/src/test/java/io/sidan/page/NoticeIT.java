package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The notice for a group and its wall, which leads everybody to the public board. */
class NoticeIT extends Browsing {

    @ParameterizedTest
    @EnumSource
    void leadsFromTheGroupToThePublicBoard(Screen screen) {
        Answer notice = station().get("/api/districts/pq-gulou/notice");
        try (Visit visit = visit(screen, station()).open("/panel/groups")) {
            visit.button("管理 鼓楼片人大代表联系群").click();
            visit.page().getByText("群公告：发到群里、印出来").click();
            visit.sees("有事群里说").sees("闲聊不登记").isFine("notice");
            assertThat(visit.page().getByText(notice.at("url").asString()).isVisible())
                    .isTrue();
        }
        try (Visit resident = visit(screen).open(notice.at("url").asString().replace(server().toString(), ""))) {
            resident.sees("鼓楼片办理公示");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatThereIsNoSuchDistrict(Screen screen) {
        try (Visit visit = visit(screen, station()).expectsRefusal(404).open("/panel/notice/pq-elsewhere")) {
            visit.sees("没有这个片区").isFine("notice-nowhere");
        }
    }
}
