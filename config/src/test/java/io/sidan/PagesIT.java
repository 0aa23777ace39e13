package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages come fresh, what they load is kept for good, and nothing else is let in. */
class PagesIT extends RunningServer {

    private static final Pattern ASSET = Pattern.compile("/assets/[\\w.-]+\\.(?:js|css)");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/panel", "/panel/inbox", "/panel/suggestions/LH-2026-0001", "/m/", "/sim/"})
    void pagesAreAskedForAnew(String path) {
        Answer page = nobody().get(path);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.type()).startsWith("text/html");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';");
        assertThat(page.body()).contains("lang=\"zh-CN\"").doesNotContain("<style", " style=", "https://");
    }

    @Test
    void whatAPageLoadsIsKept() {
        Matcher assets = ASSET.matcher(nobody().get("/").body());
        assertThat(assets.find()).isTrue();
        do {
            Answer asset = nobody().get(assets.group());
            assertThat(asset.status()).as(assets.group()).isEqualTo(200);
            assertThat(asset.header("Cache-Control")).contains("max-age=31536000", "public", "immutable");
            assertThat(asset.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(asset.cookies()).as("in a cache that many share").isEmpty();
        } while (assets.find());
    }

    @ParameterizedTest
    @CsvSource({"/m, /m/", "/sim, /sim/"})
    void aForgottenSlashIsForgiven(String path, String page) {
        Answer answer = nobody().get(path);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none.js", "/application.yml", "/nowhere"})
    void nothingElseIsServed(String path) {
        Answer answer = nobody().get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.detail()).isEqualTo("没有这个地址");
    }
}
