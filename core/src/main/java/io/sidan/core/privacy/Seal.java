package io.sidan.core.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals residents' words with AES-256-GCM, so that a copied database tells nothing.
 *
 * <p>A sealed text is one byte that numbers the key, 12 bytes of nonce, and the ciphertext with its 16-byte tag. Empty
 * text is sealed to null: there is nothing to hide.
 */
public final class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 1 + NONCE_BYTES + TAG_BITS / Byte.SIZE;

    private final DataKeys keys;
    private final SecureRandom random = new SecureRandom();

    public Seal(SecretKey key) {
        this(new DataKeys(List.of(key)));
    }

    Seal(DataKeys keys) {
        this.keys = keys;
    }

    public byte[] seal(String words) {
        if (words == null || words.isEmpty()) {
            return null;
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, keys.last(), nonce, words.getBytes(StandardCharsets.UTF_8), 0);
        return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                .put(keys.lastNumber())
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Opens what {@link #seal} made; {@link UnreadableSeal} where the key is another one or the bytes were altered. */
    public String open(byte[] sealed) {
        if (sealed == null) {
            return "";
        }
        if (sealed.length <= SHORTEST) {
            throw new UnreadableSeal(null);
        }
        SecretKey key = keys.numbered(sealed[0]);
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
        return new String(crypt(Cipher.DECRYPT_MODE, key, nonce, sealed, 1 + NONCE_BYTES), StandardCharsets.UTF_8);
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] nonce, byte[] input, int from) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException e) {
            throw new UnreadableSeal(e);
        }
    }
}
