package io.sidan.wecom;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A stand-in for the official account's API: tokens, customer service messages within their limits, template messages. */
public final class MpServer {

    public static final String APP = "wxmp0123456789";
    public static final String SECRET = "mp-secret";
    public static final String TEMPLATE = "TEMPLATE-1";

    private static final int ANSWERS = 5;
    private static final String TOKEN = "mp-token-1";

    private final HttpServer http;
    private final JsonMapper json = new JsonMapper();
    private final Map<String, Integer> answersLeft = new ConcurrentHashMap<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Queue<Integer> mishaps = new ArrayDeque<>();

    public MpServer() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(Executors.newCachedThreadPool());
        http.createContext("/", this::handle);
        http.start();
    }

    public List<String> settings() {
        return List.of(
                "sidan.mp.base-url=http://127.0.0.1:" + http.getAddress().getPort(),
                "sidan.mp.app-id=" + APP,
                "sidan.mp.secret=" + SECRET,
                "sidan.mp.token=" + Tencent.TOKEN,
                "sidan.mp.aes-key=" + Tencent.AES_KEY,
                "sidan.mp.template=" + TEMPLATE);
    }

    /** A follower wrote: five answers are open. */
    public void writes(String openid) {
        answersLeft.put(openid, ANSWERS);
    }

    /** The next message is done and yet answered with this. */
    public synchronized void nextDone(int errcode) {
        mishaps.add(errcode);
    }

    /** What was said, as "openid: words", by template with its id before. */
    public List<String> said() {
        return List.copyOf(said);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String query = String.valueOf(exchange.getRequestURI().getRawQuery());
            JsonNode body = json.readTree(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            byte[] answer =
                    json.writeValueAsBytes(answer(exchange.getRequestURI().getPath(), query, body));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private ObjectNode answer(String path, String query, JsonNode body) {
        if (path.equals("/cgi-bin/token")) {
            return query.contains("appid=" + APP) && query.contains("secret=" + SECRET)
                    ? json.createObjectNode().put("access_token", TOKEN).put("expires_in", 7_200)
                    : error(40125);
        }
        if (!query.contains("access_token=" + TOKEN)) {
            return error(40001);
        }
        return switch (path) {
            case "/cgi-bin/getcallbackip" -> {
                ObjectNode ips = json.createObjectNode();
                ips.putArray("ip_list").add("127.0.0.1");
                yield ips;
            }
            case "/cgi-bin/message/custom/send" -> custom(body);
            case "/cgi-bin/message/template/send" -> template(body);
            default -> error(404);
        };
    }

    private ObjectNode custom(JsonNode body) {
        String to = body.path("touser").asString("");
        int left = answersLeft.getOrDefault(to, -1);
        if (left <= 0) {
            return error(left < 0 ? 45015 : 45047);
        }
        answersLeft.put(to, left - 1);
        return done(to + ": " + body.at("/text/content").asString(""));
    }

    private ObjectNode template(JsonNode body) {
        String words = body.at("/data/thing1/value").asString("");
        if (!body.path("template_id").asString("").equals(TEMPLATE)) {
            return error(40037);
        }
        if (words.isEmpty() || words.codePointCount(0, words.length()) > 20) {
            return error(47003);
        }
        return done(TEMPLATE + " " + body.path("touser").asString("") + ": " + words);
    }

    private synchronized ObjectNode done(String words) {
        said.add(words);
        return mishaps.isEmpty() ? error(0) : error(mishaps.remove());
    }

    private ObjectNode error(int errcode) {
        return json.createObjectNode().put("errcode", errcode).put("errmsg", errcode == 0 ? "ok" : "refused");
    }
}
