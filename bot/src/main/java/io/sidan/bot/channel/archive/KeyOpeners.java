package io.sidan.bot.channel.archive;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.Cipher;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Opens random keys with the company's private ones (RSA-2048, PKCS#1), many at once; answers keep their order. */
final class KeyOpeners implements AutoCloseable {

    private static final String RSA = "RSA/ECB/PKCS1Padding";

    /** Envelopes a task opens: it makes its cipher once. */
    private static final int SHARE = 25;

    private final Provider provider;
    private final ExecutorService threads;
    private volatile PrivateKeys keys;

    KeyOpeners(PrivateKeys keys, Provider provider, int threads) {
        this.keys = keys;
        this.provider = provider;
        this.threads = Executors.newFixedThreadPool(threads, new CustomizableThreadFactory("archive-key-"));
    }

    /** From now on these count. */
    void use(PrivateKeys found) {
        keys = found;
    }

    /** Begins to open the random keys of these envelopes. */
    Opening open(List<Envelope> envelopes) {
        List<Future<List<RandomKey>>> shares = new ArrayList<>();
        for (int from = 0; from < envelopes.size(); from += SHARE) {
            List<Envelope> share = envelopes.subList(from, Math.min(from + SHARE, envelopes.size()));
            shares.add(threads.submit(() -> opened(share)));
        }
        return new Opening(shares);
    }

    /** In the caller's own thread. */
    List<RandomKey> here(List<Envelope> envelopes) {
        return opened(envelopes);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private List<RandomKey> opened(List<Envelope> share) {
        Map<Integer, Optional<Opener>> openers = new HashMap<>();
        return share.stream()
                .map(envelope -> openers.computeIfAbsent(
                                envelope.version(), version -> keys.of(version).map(this::opener))
                        .map(opener -> opener.open(envelope))
                        .orElse(RandomKey.not(Unopened.NO_KEY)))
                .toList();
    }

    private Opener opener(PrivateKey key) {
        return new Opener(key, cipher(key), ((RSAKey) key).getModulus().bitLength() / Byte.SIZE);
    }

    private Cipher cipher(PrivateKey key) {
        try {
            return ready(Cipher.getInstance(RSA, provider), key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no RSA", e);
        }
    }

    private static Cipher ready(Cipher cipher, PrivateKey key) {
        try {
            cipher.init(Cipher.DECRYPT_MODE, key);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key was good when it was read", e);
        }
    }

    /** @param length of what the cipher takes, in bytes */
    private record Opener(PrivateKey key, Cipher cipher, int length) {

        RandomKey open(Envelope envelope) {
            try {
                byte[] sealed = Base64.getDecoder().decode(envelope.key());
                return sealed.length == length
                        ? RandomKey.of(new String(cipher.doFinal(sealed), StandardCharsets.UTF_8))
                        : RandomKey.not(Unopened.DAMAGED);
            } catch (IllegalArgumentException noBase64) {
                return RandomKey.not(Unopened.DAMAGED);
            } catch (GeneralSecurityException badPadding) {
                ready(cipher, key); // it still holds what it could not open
                return RandomKey.not(Unopened.WRONG_KEY);
            }
        }
    }

    /** Random keys that are being opened. */
    record Opening(List<Future<List<RandomKey>>> shares) {

        /** Waits for all of them, in the order of their envelopes. */
        List<RandomKey> keys() throws InterruptedException {
            List<RandomKey> keys = new ArrayList<>();
            for (Future<List<RandomKey>> share : shares) {
                try {
                    keys.addAll(share.get());
                } catch (ExecutionException failed) {
                    throw new IllegalStateException("opening keys failed", failed.getCause());
                }
            }
            return keys;
        }
    }
}
