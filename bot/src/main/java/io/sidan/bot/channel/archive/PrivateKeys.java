package io.sidan.bot.channel.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The company's private keys by version, out of a folder: {@code 1.pem} and so on, PKCS#8 or PKCS#1, RSA. A file that
 * others than its owner can read is not used.
 */
final class PrivateKeys {

    private static final Pattern NAME = Pattern.compile("(\\d{1,9})\\.pem");
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN (RSA )?PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END (?:RSA )?PRIVATE KEY-----");
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Map<Integer, PrivateKey> keys = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private PrivateKeys() {}

    /** What the folder holds now. */
    static PrivateKeys in(Path folder, Provider provider) {
        PrivateKeys keys = new PrivateKeys();
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> keys.add(file, provider));
        } catch (IOException unreadable) {
            keys.faults.add("私钥文件夹 " + folder + " 读不了");
        }
        return keys;
    }

    Optional<PrivateKey> of(int version) {
        return Optional.ofNullable(keys.get(version));
    }

    Set<Integer> versions() {
        return keys.keySet();
    }

    /** What is wrong with files of the folder, in sentences for the operator. */
    List<String> faults() {
        return faults;
    }

    private void add(Path file, Provider provider) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return;
        }
        try {
            if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                faults.add("私钥文件 " + file + " 别人也能读，没有用它：请先 chmod 600");
                return;
            }
            keys.put(Integer.valueOf(name.group(1)), read(Files.readString(file), provider));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            faults.add("私钥文件 " + file + " 不是能用的 RSA 私钥（PEM）");
        }
    }

    private static PrivateKey read(String pem, Provider provider) throws GeneralSecurityException {
        Matcher found = PEM.matcher(pem);
        if (!found.find()) {
            throw new GeneralSecurityException("no key");
        }
        byte[] der = Base64.getMimeDecoder().decode(found.group(2));
        return KeyFactory.getInstance("RSA", provider)
                .generatePrivate(new PKCS8EncodedKeySpec(found.group(1) == null ? der : Pkcs1.wrapped(der)));
    }
}
