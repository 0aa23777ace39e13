package io.sidan.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What belongs to the rows and lies beside them: the sealing key, the archive's private keys, sealed photos and voice. */
@Component
class Belongings {

    static final String KEY = "sealing.key";

    private final String sealingKey;
    private final Path keyFile;
    private final Map<String, Path> folders;

    Belongings(Environment settings) {
        this.sealingKey = settings.getProperty("sidan.privacy.sealing-key", "");
        this.keyFile = Path.of(settings.getRequiredProperty("sidan.privacy.key-file"));
        this.folders = new TreeMap<>(Map.of(
                "media", Path.of(settings.getRequiredProperty("sidan.media.folder")),
                "archive-keys", Path.of(settings.getRequiredProperty("sidan.wecom.archive.keys"))));
    }

    /** The key as 32 bytes in Base64. */
    String key() throws IOException {
        return StringUtils.hasText(sealingKey)
                ? sealingKey.strip()
                : Files.readString(keyFile).strip();
    }

    /** The files, by the names they have in a backup; what is still being fetched is fetched again. */
    Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        for (Map.Entry<String, Path> folder : folders.entrySet()) {
            for (Path file : filesBelow(folder.getValue())) {
                files.put(folder.getKey() + "/" + folder.getValue().relativize(file), file);
            }
        }
        files.keySet().removeIf(name -> name.startsWith("media/parts/") || name.endsWith(OwnersFile.PART));
        return files;
    }

    /** Where a file of a backup is put; refuses names that lead out of the folder. */
    Path place(String name) {
        int slash = name.indexOf('/');
        Path folder = slash < 0 ? null : folders.get(name.substring(0, slash));
        Path place = folder == null
                ? null
                : folder.resolve(name.substring(slash + 1)).normalize();
        if (place == null || !place.startsWith(folder.normalize())) {
            throw new BackupFailed("备份里有不认识的文件：" + name);
        }
        return place;
    }

    /** Refuses a backup whose key is another one than that in use here. */
    void requireNoOther(String key) throws IOException {
        if (hasKey() && !same(key(), key)) {
            throw new BackupFailed(
                    "这里已经有另一把密封密钥（sidan.privacy.sealing-key 或 " + keyFile + "），和备份的对不上；换一个空的 sidan.data，或先把那把移走");
        }
    }

    /** Keeps the key of a backup where none is in use. */
    void adopt(String key) throws IOException {
        if (!hasKey()) {
            OwnersFile.write(keyFile, new ByteArrayInputStream(key.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private boolean hasKey() {
        return StringUtils.hasText(sealingKey) || Files.exists(keyFile);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                Base64.getDecoder().decode(one), Base64.getDecoder().decode(other));
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new Finding(files));
        }
        return files;
    }

    /** Others go on fetching and deleting meanwhile: what is gone when it is looked at was not there. */
    private static final class Finding extends SimpleFileVisitor<Path> {

        private final List<Path> files;

        private Finding(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }
}
