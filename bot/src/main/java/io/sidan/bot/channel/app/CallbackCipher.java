package io.sidan.bot.channel.app;

import io.sidan.bot.channel.wecom.WecomProperties;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Tells whether a callback is WeCom's and for this corporation, and opens it (documents 90930 and 90968): SHA-1 over
 * token, timestamp, nonce and ciphertext, sorted; AES-256-CBC of 16 random bytes, the length, the words and the corp id,
 * padded to 32 bytes. WxJava's own neither compares in constant time nor looks at the corp id.
 */
@Component
class CallbackCipher {

    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);
    private static final int HEX_DIGITS = 40;
    private static final int RANDOM = 16;
    private static final int BLOCK = 32;

    private final WecomProperties settings;
    private final Clock clock;

    CallbackCipher(WecomProperties settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Refuses what the address alone shows to be none of WeCom's, before anything of the body is read. */
    void check(String signature, String timestamp, String nonce) {
        if (signature == null || signature.length() != HEX_DIGITS || timestamp == null || nonce == null) {
            throw CallbackFault.UNSIGNED.refused();
        }
        if (!isFresh(timestamp)) {
            throw CallbackFault.STALE.refused();
        }
    }

    /** The words of a genuine callback. */
    String open(String signature, String timestamp, String nonce, String ciphertext) {
        byte[] expected = signature(timestamp, nonce, ciphertext).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8))) {
            throw CallbackFault.UNSIGNED.refused();
        }
        return content(unpadded(decrypted(ciphertext)));
    }

    private String signature(String timestamp, String nonce, String ciphertext) {
        try {
            StringBuilder sorted = new StringBuilder();
            Stream.of(settings.token(), timestamp, nonce, ciphertext).sorted().forEach(sorted::append);
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            return HexFormat.of().formatHex(sha1.digest(sorted.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    private boolean isFresh(String timestamp) {
        try {
            Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(sent, clock.instant()).abs().compareTo(CLOCK_TOLERANCE) <= 0;
        } catch (NumberFormatException | DateTimeException | ArithmeticException unreadable) {
            return false;
        }
    }

    private byte[] decrypted(String ciphertext) {
        byte[] key = Base64.getDecoder().decode(settings.aesKey() + "=");
        try {
            Cipher aes = Cipher.getInstance("AES/CBC/NoPadding");
            aes.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, RANDOM));
            return aes.doFinal(Base64.getDecoder().decode(ciphertext));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw CallbackFault.UNREADABLE.refused();
        }
    }

    private static byte[] unpadded(byte[] plain) {
        int padding = plain.length == 0 ? 0 : plain[plain.length - 1];
        int end = plain.length - padding;
        if (padding < 1 || padding > BLOCK || end < RANDOM + Integer.BYTES) {
            throw CallbackFault.UNREADABLE.refused();
        }
        for (int i = end; i < plain.length; i++) {
            if (plain[i] != padding) {
                throw CallbackFault.UNREADABLE.refused();
            }
        }
        return Arrays.copyOf(plain, end);
    }

    private String content(byte[] plain) {
        ByteBuffer rest = ByteBuffer.wrap(plain).position(RANDOM);
        int length = rest.getInt();
        if (length < 0 || length > rest.remaining()) {
            throw CallbackFault.UNREADABLE.refused();
        }
        byte[] words = new byte[length];
        byte[] receiver = new byte[rest.remaining() - length];
        rest.get(words).get(receiver);
        if (!MessageDigest.isEqual(receiver, settings.corpId().getBytes(StandardCharsets.UTF_8))) {
            throw CallbackFault.STRANGER.refused();
        }
        return decoded(words);
    }

    private static String decoded(byte[] words) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(words))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw CallbackFault.UNREADABLE.refused();
        }
    }
}
