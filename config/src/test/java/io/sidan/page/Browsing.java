package io.sidan.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import io.sidan.Client;
import io.sidan.RunningServer;
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
