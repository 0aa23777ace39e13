package io.sidan.wecom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.sidan.wecom.Mishaps.Mishap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks what comes in, has the API answer it, and spoils the answer where it was told to. */
final class Desk implements HttpHandler {

    private static final String UNTRUSTED =
            "not allow to access from your ip, hint: [1600000000_1_abc], from ip: 203.0.113.7, more info at https://open.work.weixin.qq.com/devtool/query?e=60020";

    private final JsonMapper json = new JsonMapper();
    private final Tokens tokens;
    private final Mishaps mishaps;
    private final Map<String, Api> apis = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    Desk(Tokens tokens, Mishaps mishaps) {
        this.tokens = tokens;
        this.mishaps = mishaps;
    }

    void add(Api api) {
        apis.put(api.path(), api);
    }

    List<Call> calls() {
        return calls;
    }

    void forget() {
        calls.clear();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Mishap mishap = mishaps.befalling(path);
            if (mishap instanceof Mishap.Status status) {
                exchange.sendResponseHeaders(status.code(), -1);
                return;
            }
            reply(exchange, path, mishap);
        }
    }

    private void reply(HttpExchange exchange, String path, Mishap mishap) throws IOException {
        ObjectNode answer = json.createObjectNode().put("errcode", 0).put("errmsg", "ok");
        byte[] file = null;
        Call call = new Call(
                exchange.getRequestMethod(),
                path,
                Call.query(exchange.getRequestURI().getRawQuery()),
                null,
                MissingNode.getInstance(),
                0);
        try {
            call = read(exchange, call);
            if (mishap instanceof Mishap.Error error && !error.done()) {
                throw new Refused(error.errcode(), error.errcode() == 60020 ? UNTRUSTED : "as told");
            }
            file = answer(call, answer);
        } catch (Refused refused) {
            call = call.answered(refused.errcode());
            answer = json.createObjectNode().put("errcode", refused.errcode()).put("errmsg", refused.getMessage());
        }
        calls.add(call);
        send(exchange, file == null ? json.writeValueAsBytes(spoiled(answer, mishap)) : file, mishap, file != null);
    }

    private Call read(HttpExchange exchange, Call call) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (call.path().equals(Tokens.PATH)) {
            return call;
        }
        Api api = apis.get(call.path());
        if (api == null) {
            throw new Refused(404, "no such api: " + call.path());
        }
        if (!api.method().equals(call.method())) {
            throw new Refused(43001 + (api.method().equals("POST") ? 1 : 0), "require " + api.method());
        }
        if (api.secrets().isEmpty()) { // its address is its secret
            return new Call(call.method(), call.path(), call.query(), null, tree(api, body), 0);
        }
        String secret = tokens.secretOf(call.query().get("access_token"));
        Call known = new Call(call.method(), call.path(), call.query(), secret, tree(api, body), 0);
        if (!api.secrets().contains(secret)) {
            throw new Refused(48002, "api forbidden for " + secret);
        }
        return known;
    }

    private JsonNode tree(Api api, byte[] body) {
        if (api.method().equals("GET")) {
            return MissingNode.getInstance();
        }
        try {
            JsonNode tree = json.readTree(body);
            if (tree.isObject()) {
                return tree;
            }
        } catch (JacksonException unreadable) {
            // answered below
        }
        throw new Refused(47001, "data format error");
    }

    private byte[] answer(Call call, ObjectNode answer) {
        if (call.path().equals(Tokens.PATH)) {
            tokens.answer(call, answer);
            return null;
        }
        Api api = apis.get(call.path());
        byte[] file = api.file(call);
        if (file == null) {
            api.answer(call, answer);
        }
        return file;
    }

    private ObjectNode spoiled(ObjectNode answer, Mishap mishap) {
        return mishap instanceof Mishap.Error error && error.done()
                ? answer.put("errcode", error.errcode()).put("errmsg", "system busy")
                : answer;
    }

    private void send(HttpExchange exchange, byte[] body, Mishap mishap, boolean isFile) throws IOException {
        if (mishap instanceof Mishap.Cut) {
            return; // closing the exchange without an answer cuts the line
        }
        if (mishap instanceof Mishap.Delay delay) {
            Mishaps.wait(delay.by());
        }
        byte[] sent = mishap instanceof Mishap.Garbage garbage ? garbage.body().getBytes(StandardCharsets.UTF_8) : body;
        exchange.getResponseHeaders()
                .set("Content-Type", isFile ? "application/octet-stream" : "application/json; charset=UTF-8");
        if (isFile) {
            exchange.getResponseHeaders().set("Content-disposition", "attachment; filename=\"file\"");
        }
        exchange.sendResponseHeaders(200, sent.length == 0 ? -1 : sent.length);
        exchange.getResponseBody().write(sent);
    }
}
