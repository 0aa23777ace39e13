package io.sidan.wecom;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** gettoken (document 91039): one token a secret, the same until it runs out or is taken away. */
final class Tokens {

    static final String PATH = "/cgi-bin/gettoken";

    private record Token(String value, String secret, long endsAt) {}

    private final String corp;
    private final Map<String, String> secrets;
    private final Map<String, Token> bySecret = new ConcurrentHashMap<>();
    private final Map<String, Integer> dead = new ConcurrentHashMap<>();
    private volatile Duration life = Duration.ofSeconds(7200);

    /** @param secrets name → secret */
    Tokens(String corp, Map<String, String> secrets) {
        this.corp = corp;
        this.secrets = Map.copyOf(secrets);
    }

    synchronized void answer(Call call, ObjectNode answer) {
        if (!corp.equals(call.parameter("corpid"))) {
            throw new Refused(40013, "invalid corpid");
        }
        String secret = call.parameter("corpsecret");
        String name = secrets.entrySet().stream()
                .filter(known -> known.getValue().equals(secret))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new Refused(40001, "invalid credential"));
        Token token = bySecret.compute(name, (any, old) -> old != null && isAlive(old) ? old : fresh(name));
        answer.put("access_token", token.value()).put("expires_in", life.toSeconds());
    }

    /** The name of the secret whose token this is. */
    synchronized String secretOf(String value) {
        if (value == null || value.isEmpty()) {
            throw new Refused(41001, "access_token missing");
        }
        if (dead.containsKey(value)) {
            throw new Refused(dead.get(value), "access_token expired or invalid");
        }
        Token token = bySecret.values().stream()
                .filter(known -> known.value().equals(value))
                .findFirst()
                .orElseThrow(() -> new Refused(40014, "invalid access_token"));
        if (!isAlive(token)) {
            throw new Refused(42001, "access_token expired");
        }
        return token.secret();
    }

    /** All tokens are answered with this errcode from now on; gettoken gives new ones. */
    synchronized void takeAway(int errcode) {
        bySecret.values().forEach(token -> dead.put(token.value(), errcode));
        bySecret.clear();
    }

    void live(Duration time) {
        life = time;
    }

    private Token fresh(String name) {
        return new Token(UUID.randomUUID().toString(), name, System.nanoTime() + life.toNanos());
    }

    private static boolean isAlive(Token token) {
        return System.nanoTime() < token.endsAt();
    }
}
