package io.sidan.bot.channel.bridge;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Tells whether a body comes from the gateway: hex HMAC-SHA256 over timestamp, a dot, and the body. */
@Component
class BridgeSignature {

    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);
    private static final int HEX_DIGITS = 64;

    private final BridgeProperties bridge;
    private final Clock clock;

    BridgeSignature(BridgeProperties bridge, Clock clock) {
        this.bridge = bridge;
        this.clock = clock;
    }

    /** What is wrong with the headers alone, in words. */
    Optional<String> faultOfHeaders(String timestamp, String signature) {
        if (timestamp == null || signature == null || signature.length() != HEX_DIGITS) {
            return Optional.of("缺少签名：要有 X-Sidan-Timestamp 和 X-Sidan-Signature 两个请求头");
        }
        return Optional.empty();
    }

    /** What is wrong with the time, in words. */
    Optional<String> faultOfClock(String timestamp) {
        return isFresh(timestamp) ? Optional.empty() : Optional.of("时间戳与本机时钟相差超过 5 分钟，或不是秒数");
    }

    boolean matches(String timestamp, String signature, byte[] body) {
        byte[] expected = HexFormat.of().formatHex(hmac(timestamp, body)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, signature.toLowerCase().getBytes(StandardCharsets.US_ASCII));
    }

    private boolean isFresh(String timestamp) {
        try {
            Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(sent, clock.instant()).abs().compareTo(CLOCK_TOLERANCE) <= 0;
        } catch (NumberFormatException | DateTimeException | ArithmeticException unreadable) {
            return false;
        }
    }

    private byte[] hmac(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bridge.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
