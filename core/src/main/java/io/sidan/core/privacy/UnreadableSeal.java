package io.sidan.core.privacy;

/** A sealed text that this key does not open: another key, or altered bytes. */
public final class UnreadableSeal extends RuntimeException {

    UnreadableSeal(Throwable cause) {
        super("密封的内容打不开：密钥不对或内容被改动", cause);
    }
}
