package io.sidan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** Hands messages to the signed bridge, one a request, as a program beside the groups would. */
final class Gateway {

    static final String SECRET = "bench-".repeat(8);

    private static final int GROUPS = 20;
    private static final int PEOPLE = 400;

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI bridge;

    Gateway(int port) {
        bridge = URI.create("http://127.0.0.1:" + port + "/channel/bridge/messages");
    }

    /** Returns when the message is stored. */
    void send(int number, String text) throws IOException, InterruptedException {
        require(http.send(request(number, text), HttpResponse.BodyHandlers.ofString()));
    }

    static String id(int number) {
        return "m" + number;
    }

    private HttpRequest request(int number, String text) {
        String group = "g" + number % GROUPS;
        String body = json.writeValueAsString(Map.of(
                "id",
                id(number),
                "group",
                group,
                "sender",
                group + "-r" + number / GROUPS % PEOPLE,
                "at",
                Instant.now().toString(),
                "type",
                "text",
                "text",
                text));
        String stamp = String.valueOf(Instant.now().getEpochSecond());
        return HttpRequest.newBuilder(bridge)
                .header("Content-Type", "application/json")
                .header("X-Sidan-Timestamp", stamp)
                .header("X-Sidan-Signature", signature(stamp + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String signature(String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void require(HttpResponse<String> answer) {
        if (answer.statusCode() != 202) {
            throw new IllegalStateException("the bridge answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}
