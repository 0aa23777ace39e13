package io.sidan.wecom;

import com.sun.net.httpserver.HttpServer;
import io.sidan.wecom.Mishaps.Mishap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A stand-in for WeCom's API, as strict as documented. Its corporation is {@link #CORP}, its secrets are "app-secret",
 * "archive-secret", "contacts-secret" and "kf-secret". What is to go wrong is told beforehand; what was asked is kept.
 */
public final class WecomServer implements AutoCloseable {

    public static final String CORP = "ww1234567890abcdef";
    public static final int AGENT = 1000002;
    public static final Map<String, String> SECRETS = Map.of(
            "app", "app-secret",
            "archive", "archive-secret",
            "contacts", "contacts-secret",
            "kf", "kf-secret");

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Tokens tokens = new Tokens(CORP, SECRETS);
    private final Mishaps mishaps = new Mishaps();
    private final Desk desk = new Desk(tokens, mishaps);

    public WecomServer(Api... known) {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        with(known);
        http.setExecutor(threads);
        http.createContext("/", desk);
        http.start();
    }

    public WecomServer with(Api... known) {
        List.of(known).forEach(desk::add);
        return this;
    }

    /** For sidan.wecom.base-url. */
    public String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** The settings of an account that has every secret. */
    public String[] settings() {
        return new String[] {
            "sidan.wecom.base-url=" + url(),
            "sidan.wecom.corp-id=" + CORP,
            "sidan.wecom.agent-id=" + AGENT,
            "sidan.wecom.secret=app-secret",
            "sidan.wecom.archive.secret=archive-secret",
            "sidan.wecom.contacts.secret=contacts-secret",
            "sidan.wecom.kf.secret=kf-secret"
        };
    }

    /** The next call of this API is refused with this errcode and not done; said several times, several calls. */
    public void next(String path, int errcode) {
        mishaps.next(path, new Mishap.Error(errcode, false));
    }

    /** The next call is done and yet answered with this errcode, as happens with -1. */
    public void nextDone(String path, int errcode) {
        mishaps.next(path, new Mishap.Error(errcode, true));
    }

    /** The next call is done, but its answer comes so late. */
    public void nextLate(String path, Duration by) {
        mishaps.next(path, new Mishap.Delay(by));
    }

    /** The next call is done, but its answer is this. */
    public void nextGarbage(String path, String body) {
        mishaps.next(path, new Mishap.Garbage(body));
    }

    public void nextStatus(String path, int status) {
        mishaps.next(path, new Mishap.Status(status));
    }

    /** The next call is done, but the line is cut before its answer. */
    public void nextCut(String path) {
        mishaps.next(path, new Mishap.Cut());
    }

    /** Of a hundred calls so many are refused with this errcode, so many done and answered with it, so many done and cut. */
    public void plan(String path, int errcode, int refused, int done, int cut) {
        mishaps.plan(path, errcode, refused, done, cut);
    }

    /** Every call of this API is refused with this errcode until the returned is closed: a storm of 45009, for instance. */
    public Spell during(String path, int errcode) {
        mishaps.begin(path, new Mishap.Error(errcode, false));
        return () -> mishaps.end(path);
    }

    /** Ends what {@link #during} began. */
    public interface Spell extends AutoCloseable {
        @Override
        void close();
    }

    /** All access tokens given out so far are refused with 42001, 40014 or 40001 from now on. */
    public void takeTokensAway(int errcode) {
        tokens.takeAway(errcode);
    }

    /** Tokens given out from now on live so long, instead of two hours. */
    public void tokensLive(Duration time) {
        tokens.live(time);
    }

    /** All calls of this API so far, refused ones included, in the order they were answered. */
    public List<Call> calls(String path) {
        return desk.calls().stream().filter(call -> call.path().equals(path)).toList();
    }

    /** The calls of this API that were done. */
    public List<Call> done(String path) {
        return calls(path).stream().filter(Call::done).toList();
    }

    public int tokensAsked() {
        return calls(Tokens.PATH).size();
    }

    /** Forgets calls and mishaps; what the APIs keep stays. */
    public void calm() {
        desk.forget();
        mishaps.clear();
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
