package io.sidan.bot.channel.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of private keys, looked at again and again: a key that is put there counts without a restart. */
final class KeyRing {

    private static final Logger log = LoggerFactory.getLogger(KeyRing.class);

    private final Path folder;
    private final Provider provider;
    private String seen;
    private PrivateKeys keys;

    KeyRing(Path folder, Provider provider) {
        this.folder = folder;
        this.provider = provider;
        this.seen = look();
        this.keys = read();
    }

    /** Whether the folder changed since it was last asked; then it was read anew. */
    boolean haveChanged() {
        String now = look();
        if (now.equals(seen)) {
            return false;
        }
        seen = now;
        keys = read();
        return true;
    }

    PrivateKeys keys() {
        return keys;
    }

    private PrivateKeys read() {
        PrivateKeys found = PrivateKeys.in(folder, provider);
        found.faults().forEach(fault -> log.warn("{}", fault));
        return found;
    }

    private String look() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(KeyRing::look).collect(Collectors.joining("\n"));
        } catch (IOException none) {
            return "";
        }
    }

    private static String look(Path file) {
        try {
            return file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file) + " "
                    + Files.getPosixFilePermissions(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
