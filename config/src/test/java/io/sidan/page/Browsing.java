package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import io.sidan.Answer;
import io.sidan.Chat;
import io.sidan.Client;
import io.sidan.RunningServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Pages looked at in a real browser: the system's Chromium, or the one that {@code -Dsidan.chromium} names. Nothing is
 * downloaded.
 */
public abstract class Browsing extends RunningServer {

    private static Browser browser;

    /** Somebody without an account. */
    protected final Visit visit(Screen screen) {
        return new Visit(browser(), server(), screen);
    }

    /** Somebody logged in. */
    protected final Visit visit(Screen screen, Client client) {
        return visit(screen).with("SESSION", client.cookie("SESSION"));
    }

    /** The number of a case that this resident told of; d063 has taken it and the unit u02 has it. */
    protected final String dispatched(String resident, String told) {
        String number = opened(Chat.in("wr-renzhuang").says(resident, told));
        done(move(station(), number, Map.of("move", "ACCEPT", "deputy", "d063")));
        done(move(station(), number, Map.of("move", "DISPATCH", "unit", "u02")));
        return number;
    }

    /** The same, which the unit has signed for. */
    protected final String signed(String resident, String told) {
        String number = dispatched(resident, told);
        done(move(station(), number, "SIGN"));
        return number;
    }

    /** Where the phone page of a case is for a resident, its unit or its deputy. */
    protected final String link(String number, String role) {
        return path(station().post("/api/suggestions/" + number + "/links", Map.of("role", role)));
    }

    /** Where a link that was just made leads on this server. */
    protected static String path(Answer made) {
        done(made);
        URI url = URI.create(made.at("url").asString());
        return url.getPath() + "#" + url.getFragment();
    }

    protected static void done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(options());
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static LaunchOptions options() {
        return new LaunchOptions()
                .setExecutablePath(Path.of(System.getProperty("sidan.chromium", "/usr/bin/chromium")))
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
    }
}
