package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.sidan.Answer;
import io.sidan.Chat;
import io.sidan.media.Snapshot;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos taken on a phone: from the deputy's link to 销单, and everything that is no photo. */
class PhotoIT extends Browsing {

    private static final String EXIF = "Exif";

    @TempDir
    private Path phone;

    @Test
    void carriesACaseFromTheDeputysLinkToItsEndWithAPhoto() {
        String number = opened(Chat.in("wr-renzhuang").says("wm-photo", "仁庄村北头水渠的闸门坏了，关不住水，请来修"));
        String deputy = path(station().post("/api/links", Map.of("code", "d063")));
        List<String> sent = new ArrayList<>();
        try (Visit visit = visit(Screen.PHONE).open(deputy)) {
            visit.page()
                    .onRequest(request -> sent.addAll(
                            request.url().endsWith("/photos") ? List.of(text(request.postDataBuffer())) : List.of()));
            visit.sees("闸门");
            visit.page()
                    .locator("article")
                    .filter(new Locator.FilterOptions().setHasText("闸门"))
                    .getByText("我来接单")
                    .click();
            visit.button("办理中").click();
            visit.page()
                    .locator("article")
                    .filter(new Locator.FilterOptions().setHasText("闸门"))
                    .getByText("打开")
                    .click();
            visit.button("当场解决了").click();
            visit.page().getByLabel("怎么解决的").fill("换了新闸门");
            choose(
                    visit,
                    photo("door.jpg", Snapshot.takenAt(Snapshot.jpeg(3_000, 2_000, Color.ORANGE), 36.5, 113.375)));
            visit.sees("第 1 张传好了").sees("照片里记着拍照的地点").isFine("m-photo");
            visit.button("写上地点").click();
            visit.page().reload();
            visit.sees("第 1 张传好了");
            assertThat(visit.page().getByLabel("怎么解决的").inputValue()).isEqualTo("换了新闸门拍摄地点：北纬 36.50000°，东经 113.37500°");
            visit.isFine("m-photo-again").offline(true);
            visit.button("当场解决了").click();
            visit.sees("连不上服务器").offline(false);
            assertThat(stateOf(number)).isEqualTo("ACCEPTED");
            visit.button("当场解决了").click();
            visit.sees("已经答复").isFine("m-photo-done");
            visit.page().goBack();
            visit.sees("等确认");
        }
        assertThat(sent).hasSize(1).allSatisfy(body -> assertThat(body).doesNotContain(EXIF));
        try (Visit visit = visit(Screen.PHONE).open(link(number, "RESIDENT"))) {
            Locator seen = visit.sees("换了新闸门").page().getByAltText("照片 1，点开看大图");
            assertThat((Integer)
                            seen.evaluate("async picture => { await picture.decode(); return picture.naturalWidth }"))
                    .isEqualTo(320);
            visit.isFine("m-photo-resident").weighsAtMost(70);
            visit.page()
                    .getByLabel("满意", new GetByLabelOptions().setExact(true))
                    .check();
            visit.button("提交评价").click();
            visit.sees("已经办结");
        }
        assertThat(stateOf(number)).isEqualTo("CLOSED");
    }

    @Test
    void saysOfEachBadPictureWhatToDoAndChangesNothing() throws IOException {
        String number = signed("wm-rail", "仁庄村南头的桥栏杆断了一截，走路的人要掉下去");
        long before = photosOf("UNIT:u02");
        try (Visit visit = visit(Screen.PHONE).expectsRefusal(422).open(link(number, "UNIT"))) {
            visit.button("答复").click();
            visit.page().getByLabel("办得怎么样").fill("栏杆焊好了");
            choose(visit, file("large.jpg", new byte[50 * 1024 * 1024]));
            visit.sees("这个文件太大");
            choose(visit, file("setup.jpg", "MZ this program cannot be run".getBytes(StandardCharsets.US_ASCII)));
            visit.sees("这不是照片");
            choose(visit, file("bomb.png", Snapshot.bomb()));
            visit.sees("30000×30000");
            choose(visit, file("live.heic", "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)));
            visit.sees("兼容性最佳").isFine("m-photo-refused");
            visit.page().getByLabel("已经解决").check();
            visit.button("答复").click();
            visit.sees("有 4 张照片没传上");
            assertThat(visit.page().getByLabel("办得怎么样").inputValue()).isEqualTo("栏杆焊好了");
        }
        assertThat(stateOf(number)).isEqualTo("IN_PROGRESS");
        assertThat(photosOf("UNIT:u02")).isEqualTo(before);
    }

    @Test
    void sendsAPhotoAgainAndTakesNoTenth() {
        String number = signed("wm-bump", "仁庄村小学门口的减速带掉了，车开得飞快，娃们过马路怕人");
        try (Visit visit = visit(Screen.PHONE).open(link(number, "UNIT"))) {
            visit.button("答复").click();
            visit.offline(true);
            choose(visit, photo("one.jpg", Snapshot.jpeg(400, 300, Color.RED)));
            visit.sees("第 1 张没传上：连不上服务器");
            visit.offline(false);
            visit.button("再传一次").click();
            visit.sees("第 1 张传好了");
            choose(
                    visit,
                    IntStream.range(0, 9)
                            .mapToObj(i -> photo(i + ".jpg", Snapshot.jpeg(100 + i, 80, new Color(20 * i, 99, 60))))
                            .toArray(FilePayload[]::new));
            visit.sees("多出的 1 张没有要").sees("第 9 张传好了").sees("已有 9 张，够了");
            visit.page().getByLabel("已经解决").check();
            visit.page().getByLabel("办得怎么样").fill("装好了");
            visit.button("答复").click();
            visit.sees("贵单位已经答复");
        }
        Answer seen = station().get("/api/suggestions/" + number);
        assertThat(seen.at("answers").path(0).path("photos").size()).isEqualTo(9);
    }

    @Test
    void keepsWhatWasTypedWhereAnotherWasFirst() {
        String number = signed("wm-lamp", "仁庄村委会门前的路灯全都不亮了，请来修");
        try (Visit visit = visit(Screen.PHONE).expectsRefusal(409).open(link(number, "UNIT"))) {
            visit.button("答复").click();
            visit.page().getByLabel("办得怎么样").fill("路灯修亮了");
            visit.page().getByLabel("已经解决").check();
            done(move(station(), number, Map.of("move", "ANSWER", "answerClass", "A", "words", "站里先答复了")));
            visit.button("答复").click();
            visit.page().getByRole(AriaRole.ALERT).waitFor();
            assertThat(visit.page().getByLabel("办得怎么样").inputValue()).isEqualTo("路灯修亮了");
            visit.isFine("m-stale");
        }
    }

    private static void choose(Visit visit, FilePayload... photos) {
        visit.page().getByLabel("照片").first().setInputFiles(photos);
    }

    private static void choose(Visit visit, Path file) {
        visit.page().getByLabel("照片").first().setInputFiles(file);
    }

    private static FilePayload photo(String name, byte[] jpeg) {
        return new FilePayload(name, "image/jpeg", jpeg);
    }

    /** What a phone names and types is not to be believed. */
    private Path file(String name, byte[] content) throws IOException {
        return Files.write(phone.resolve(name), content);
    }

    private long photosOf(String uploader) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM attachment WHERE uploader = ?", Long.class, uploader);
    }

    private static String text(byte[] body) {
        return body == null ? "" : new String(body, StandardCharsets.ISO_8859_1);
    }
}
