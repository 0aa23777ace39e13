package io.sidan.engine;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The engines' programs, unpacked once from our jars into the data folder. */
record Binaries(DataFolder folder, Platform platform) {

    private static final PathMatchingResourcePatternResolver CLASS_PATH =
            new PathMatchingResourcePatternResolver(Binaries.class.getClassLoader());

    private interface Filler {
        void fill(Path home) throws IOException;
    }

    /** The folder with MariaDB's bin and share. */
    Path mariaDb() throws IOException {
        String source = platform.mariaDb();
        return unpacked(source.split("/")[3], home -> {
            program(source + "bin/mariadbd", home.resolve("bin/mariadbd"));
            for (String files : new String[] {"share/english/*", "share/charsets/*", "share/mariadb_*_tables.sql"}) {
                files(source + files, home.resolve(files).getParent());
            }
        });
    }

    /** The Redis server itself. */
    Path redis() throws IOException {
        String source = platform.redis();
        return unpacked(source, home -> program(source, home.resolve("redis-server")))
                .resolve("redis-server");
    }

    /** Fills a draft and renames it, so that a kill in the middle leaves no half program. */
    private Path unpacked(String name, Filler filler) throws IOException {
        Path home = folder.folder("engines").resolve(name);
        if (Files.exists(home)) {
            return home;
        }
        Path draft = folder.scratch().resolve(name);
        FileSystemUtils.deleteRecursively(draft);
        filler.fill(draft);
        return Files.move(draft, home, ATOMIC_MOVE);
    }

    private void program(String source, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = CLASS_PATH.getResource("classpath:" + source).getInputStream();
                FileChannel file = FileChannel.open(
                        target,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))) {
            OutputStream out = Channels.newOutputStream(file);
            Elf.copy(in, out);
            file.force(true); // the rename must not overtake it when the power fails
        }
    }

    private void files(String pattern, Path target) throws IOException {
        Files.createDirectories(target);
        for (Resource resource : CLASS_PATH.getResources("classpath*:" + pattern)) {
            try (InputStream in = resource.getInputStream()) {
                Files.copy(in, target.resolve(resource.getFilename()));
            }
        }
    }
}
