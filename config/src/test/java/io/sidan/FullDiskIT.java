package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shipped jar on a machine whose disk is full for a while. */
@Tag("faults")
class FullDiskIT {

    private static final Path DISK = Path.of("target/machine-disk").toAbsolutePath();

    @Test
    void goesOnWhenTheDiskIsFullNoMore() throws Exception {
        Files.createDirectories(DISK);
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=640m", "tmpfs", DISK.toString()))
                .as("a disk of one's own needs root")
                .isZero();
        int port = SidanJar.freePort();
        URI server = URI.create("http://127.0.0.1:" + port);
        try (Load load = new Load(server);
                SidanJar jar = SidanJar.serve(DISK.resolve("data"), port).awaitHealthy(server)) {
            load.awaitMore(200);
            Path rest = fill(DISK.resolve("rest"));
            awaitRefusal(load);
            long begun = System.nanoTime();
            Files.delete(rest);
            load.awaitMore(300);
            System.out.printf(
                    "disk full: refused with %s, taken again %.1f s after there was room%n",
                    load.refusals(), (System.nanoTime() - begun) / 1e9);
            assertThat(jar.isAlive()).isTrue();
            new Whole(new Client(server).logIn("admin", SidanJar.PASSWORD)).holds(load.stop());
        } finally {
            assertThat(run("umount", DISK.toString())).isZero();
        }
    }

    private static Path fill(Path file) throws IOException {
        byte[] block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            return file;
        }
    }

    private static void awaitRefusal(Load load) throws InterruptedException {
        for (int seconds = 0; load.refusals().isEmpty(); seconds++) {
            assertThat(seconds).as("all goes on though the disk is full").isLessThan(180);
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
