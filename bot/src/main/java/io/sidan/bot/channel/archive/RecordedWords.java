package io.sidan.bot.channel.archive;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How recorded envelopes are sealed: AES-256-CBC with PKCS#7, the random key in Base64, its first half the start vector,
 * as in WeCom's callbacks. How WeCom itself seals the archive only its library knows: true envelopes need that.
 */
final class RecordedWords {

    private static final int BLOCK = 16;
    private static final int KEY = 32;

    private RecordedWords() {}

    static String seal(byte[] key, String words) {
        try {
            return Base64.getEncoder()
                    .encodeToString(cipher(Cipher.ENCRYPT_MODE, key).doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    static String open(String key, String words) throws ArchiveFault {
        try {
            byte[] secret = Base64.getDecoder().decode(key);
            if (secret.length != KEY) {
                throw new ArchiveFault(ReturnCode.NOT_OPENED, 0);
            }
            byte[] sealed = Base64.getDecoder().decode(words);
            if (sealed.length == 0) {
                throw new ArchiveFault(ReturnCode.NOT_DECRYPTED, 0);
            }
            return new String(cipher(Cipher.DECRYPT_MODE, secret).doFinal(sealed), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw new ArchiveFault(ReturnCode.NOT_DECRYPTED, 0);
        }
    }

    private static Cipher cipher(int mode, byte[] key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, BLOCK)));
        return cipher;
    }
}
