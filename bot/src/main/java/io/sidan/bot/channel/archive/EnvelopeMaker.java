package io.sidan.bot.channel.archive;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;

/** Makes envelopes as WeCom does, with a public key of one's own, so that there is something to replay. */
final class EnvelopeMaker {

    private static final int KEY = 32;

    private final int version;
    private final Cipher rsa;
    private final SecureRandom random = new SecureRandom();

    EnvelopeMaker(int version, PublicKey key) {
        this.version = version;
        try {
            this.rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            rsa.init(Cipher.ENCRYPT_MODE, key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }

    Envelope seal(long seq, String id, String plain) {
        byte[] key = new byte[KEY];
        random.nextBytes(key);
        try {
            byte[] sealed = rsa.doFinal(Base64.getEncoder().encode(key));
            return new Envelope(
                    seq, id, version, Base64.getEncoder().encodeToString(sealed), RecordedWords.seal(key, plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key is too short for a random key", e);
        }
    }
}
