package io.sidan.bot.channel.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Base64;

/** A made-up archive in a folder: envelopes.jsonl, and in keys/ the private keys that open them. */
public final class Recording {

    private static final int BITS = 2_048;

    private final Path folder;

    private Recording(Path folder) {
        this.folder = folder;
    }

    /** An archive of so many messages, a fifth of them reports, in a few groups. */
    public static Recording write(Path folder, int messages) throws IOException {
        Recording recording = new Recording(Files.createDirectories(folder));
        EnvelopeMaker maker = recording.makerWithKey(1);
        try (BufferedWriter lines = Files.newBufferedWriter(recording.envelopes())) {
            for (int seq = 1; seq <= messages; seq++) {
                lines.append(line(maker.seal(seq, "m" + seq, SmallTalk.message(seq))))
                        .append('\n');
            }
        }
        return recording;
    }

    public Path envelopes() {
        return folder.resolve("envelopes.jsonl");
    }

    public Path keys() {
        return folder.resolve("keys");
    }

    /** Makes the envelopes of a new key, which is put among the keys. */
    EnvelopeMaker makerWithKey(int version) throws IOException {
        KeyPair pair = pair();
        put(version, pair.getPrivate());
        return new EnvelopeMaker(version, pair.getPublic());
    }

    void put(int version, PrivateKey key) throws IOException {
        Path file = Files.createDirectories(keys()).resolve(version + ".pem");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, pem("PRIVATE KEY", key.getEncoded()));
    }

    static String pem(String title, byte[] der) {
        return "-----BEGIN " + title + "-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END " + title
                + "-----\n";
    }

    static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }

    /** In the order WeCom writes the fields; nothing in them needs escaping. */
    static String line(Envelope envelope) {
        return "{\"seq\":" + envelope.seq() + ",\"msgid\":\"" + envelope.id() + "\",\"publickey_ver\":"
                + envelope.version() + ",\"encrypt_random_key\":\"" + envelope.key() + "\",\"encrypt_chat_msg\":\""
                + envelope.words() + "\"}";
    }
}
