package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.SoftAssertions;

/** One person at one browser window, and everything about its pages that must not happen. */
public final class Visit implements AutoCloseable {

    private static final String WATCH_POLICY =
            "addEventListener('securitypolicyviolation', e => console.error('CSP ' + e.violatedDirective + ' '"
                    + " + e.blockedURI + ' ' + e.sample))";

    /** Two frames on, and whatever glides from one colour to another has arrived. */
    private static final String STILL =
            "() => new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next)))"
                    + ".then(() => Promise.allSettled(document.getAnimations()"
                    + ".filter(moving => moving.effect.getComputedTiming().iterations !== Infinity)"
                    + ".map(moving => moving.finished)))"
                    + ".then(() => true)";

    private static final int SETTLED = 1_000;

    /** In milliseconds, however busy the machine is. */
    private static final int PATIENCE = 60_000;

    private final URI server;
    private final Screen screen;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private final List<Integer> refusals = new ArrayList<>();
    private final AtomicLong bytes = new AtomicLong();

    Visit(Browser browser, URI server, Screen screen) {
        this.server = server;
        this.screen = screen;
        context = browser.newContext(new NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setLocale("zh-CN")
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript(WATCH_POLICY);
        page = context.newPage();
        watch();
    }

    Visit with(String name, String cookie) {
        context.addCookies(List.of(new Cookie(name, cookie).setUrl(server.toString())));
        return this;
    }

    public Visit open(String path) {
        page.navigate(server.resolve(path).toString());
        return this;
    }

    /** The page itself, for what a journey does with it. */
    public Page page() {
        return page;
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    /** Waits until these words can be read. */
    public Visit sees(String words) {
        page.getByText(words)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .waitFor();
        return this;
    }

    /** The server is to refuse something on this visit; the browser logs it as an error. */
    public Visit expectsRefusal(int status) {
        refusals.add(status);
        return this;
    }

    public Visit offline(boolean offline) {
        context.setOffline(offline);
        refusals.add(0);
        return this;
    }

    /**
     * As it stands now the page is open to everybody, asks nobody else, breaks no policy and logs no error, in light
     * and in dark.
     *
     * @param state of the page, naming its picture in target/seen
     */
    public Visit isFine(String state) {
        SoftAssertions softly = new SoftAssertions();
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.evaluate(STILL);
            String picture =
                    state + "-" + screen.name().toLowerCase(Locale.ROOT) + (scheme == ColorScheme.DARK ? "-dark" : "");
            picture(picture);
            softly.assertThat(violations()).as("axe: " + picture).isEmpty();
        }
        softly.assertThat(errors).as("errors: " + state).isEmpty();
        softly.assertThat(foreign).as("foreign requests: " + state).isEmpty();
        softly.assertThat(overflow()).as("wider than the screen: " + state).isLessThanOrEqualTo(0);
        softly.assertThat(overflowOnAnOldScreen())
                .as("wider than an old office's screen: " + state)
                .isLessThanOrEqualTo(0);
        softly.assertAll();
        return this;
    }

    /** A page that is just being drawn anew, as others work, is looked at once more; what is wrong with it stays wrong. */
    private List<String> violations() {
        List<String> found = Axe.violations(page);
        if (found.isEmpty()) {
            return found;
        }
        page.waitForTimeout(SETTLED);
        return Axe.violations(page);
    }

    /** Everything loaded so far, headers included, as it came over the line. */
    public Visit weighsAtMost(int kibibytes) {
        assertThat(bytes.get()).as("bytes loaded").isPositive().isLessThanOrEqualTo(kibibytes * 1024L);
        return this;
    }

    /** What was seen last is kept, for whoever wonders why a test failed. */
    @Override
    public void close() {
        picture("last-" + screen.name().toLowerCase(Locale.ROOT));
        context.close();
    }

    private void picture(String name) {
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target/seen", name + ".png")));
    }

    private void watch() {
        page.onConsoleMessage(this::hear);
        page.onPageError(errors::add);
        page.onRequest(request -> {
            if (!isOurs(request.url())) {
                foreign.add(request.url());
            }
        });
        CDPSession line = context.newCDPSession(page);
        line.send("Network.enable");
        line.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    }

    private boolean isOurs(String url) {
        return url.startsWith(server.toString()) || url.startsWith("blob:" + server) || url.startsWith("data:");
    }

    private void hear(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type()) && !isExpected(message.text())) {
            errors.add(message.text());
        }
    }

    private boolean isExpected(String text) {
        return refusals.stream()
                .anyMatch(status -> text.contains(
                        status == 0 ? "net::ERR_INTERNET_DISCONNECTED" : "responded with a status of " + status));
    }

    private int overflowOnAnOldScreen() {
        if (screen == Screen.PHONE) {
            return 0;
        }
        page.setViewportSize(1024, 768);
        page.evaluate(STILL);
        int over = overflow();
        page.setViewportSize(screen.width, screen.height);
        return over;
    }

    private int overflow() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
    }
}
