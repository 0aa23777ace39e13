package io.sidan.core.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes piece by piece with AES-256-GCM, by a key of its own derived from the data key. Each piece is bound to
 * its context, so that none can be moved, repeated or left out unnoticed. A sealed piece is 12 bytes of nonce and the
 * ciphertext with its 16-byte tag.
 */
public final class ChunkSeal {

    /** How many bytes a sealed piece is longer than what it holds. */
    public static final int OVERHEAD = 12 + 16;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final DataKeys keys;
    private final SecureRandom random = new SecureRandom();

    public ChunkSeal(SecretKey key) {
        this(new DataKeys(List.of(key)), "sidan media");
    }

    /** @param purpose what nothing sealed for another purpose opens with */
    ChunkSeal(DataKeys keys, String purpose) {
        byte[] name = purpose.getBytes(StandardCharsets.US_ASCII);
        this.keys = keys.derived(key -> new SecretKeySpec(Stamp.mac(key, name), "AES"));
    }

    public byte[] seal(byte[] content, int from, int length, byte[] context) {
        byte[] sealed = new byte[length + OVERHEAD];
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
        try {
            cipher(Cipher.ENCRYPT_MODE, keys.last(), nonce, context)
                    .doFinal(content, from, length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** Opens what {@link #seal} made; {@link UnreadableSeal} where key, bytes or context are others. */
    public byte[] open(byte[] sealed, byte[] context) {
        if (sealed.length < OVERHEAD) {
            throw new UnreadableSeal(null);
        }
        return keys.open(key -> opened(key, sealed, context));
    }

    private static byte[] opened(SecretKey key, byte[] sealed, byte[] context) {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE_BYTES), context)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new UnreadableSeal(e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
        return cipher;
    }
}
