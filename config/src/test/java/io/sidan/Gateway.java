package io.sidan;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** A gateway that hands a group's messages over the signed bridge. */
public final class Gateway {

    private static final JsonMapper JSON = new JsonMapper();

    private final Client client;
    private final String secret;

    public Gateway(URI server, String secret) {
        this.client = new Client(server);
        this.secret = secret;
    }

    /** Hands over one message or a list of them. */
    public Answer send(Object messages) {
        return sendText(JSON.writeValueAsString(messages));
    }

    public Answer sendText(String body) {
        return sendAt(Instant.now(), body);
    }

    /** As if the gateway's clock stood there. */
    public Answer sendAt(Instant clock, String body) {
        String timestamp = String.valueOf(clock.getEpochSecond());
        return sendSigned(timestamp, sign(timestamp, body), body);
    }

    public Answer sendSigned(String timestamp, String signature, String body) {
        var request = client.request("/channel/bridge/messages")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (timestamp != null) {
            request.header("X-Sidan-Timestamp", timestamp);
        }
        if (signature != null) {
            request.header("X-Sidan-Signature", signature);
        }
        return client.send(request);
    }

    public String sign(String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
