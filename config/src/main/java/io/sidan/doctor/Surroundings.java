package io.sidan.doctor;

import static io.sidan.core.part.Part.State.BAD;
import static io.sidan.core.part.Part.State.LOOK;

import io.sidan.core.part.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** The machine, its disk, and whether the program answers on its port. */
@Configuration(proxyBeanMethods = false)
class Surroundings {

    private static final DataSize LEAST_MEMORY = DataSize.ofMegabytes(400);
    private static final DataSize LEAST_DISK = DataSize.ofGigabytes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    @Order(10)
    Examination java() {
        return named("Java", () -> {
            DataSize memory = DataSize.ofBytes(Runtime.getRuntime().maxMemory());
            String words = Runtime.version() + "，内存最多用 " + memory.toMegabytes() + " MB";
            return memory.compareTo(LEAST_MEMORY) < 0
                    ? new Part("Java", LOOK, words, "给机器加内存，或用 -Xmx 调大")
                    : Part.fine("Java", words);
        });
    }

    @Bean
    @Order(20)
    Examination disk(Environment settings) {
        Path data = Path.of(settings.getRequiredProperty("sidan.data")).toAbsolutePath();
        return named("磁盘", () -> disk(data));
    }

    @Bean
    @Order(80)
    Examination server(Environment settings) {
        URI health = URI.create("http://127.0.0.1:" + settings.getProperty("server.port", "8080") + "/actuator/health");
        return named("程序", () -> server(health));
    }

    private static Part disk(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return new Part("磁盘", BAD, "没有数据目录 " + data, "换到程序运行的目录里查，或加 --sidan.data=…");
        }
        if (!PosixFilePermissions.toString(Files.getPosixFilePermissions(data)).endsWith("------")) {
            return new Part("磁盘", BAD, data + " 别的用户也能看", "chmod 700 " + data);
        }
        DataSize free = DataSize.ofBytes(Files.getFileStore(data).getUsableSpace());
        String words = data + " 还能放 " + free.toGigabytes() + " GB";
        return free.compareTo(LEAST_DISK) < 0
                ? new Part("磁盘", BAD, words, "腾出地方或换大盘；照片已经不再取了，消息还在收")
                : Part.fine("磁盘", words);
    }

    private static Part server(URI health) throws InterruptedException {
        HttpRequest ask = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(ask, BodyHandlers.discarding())
                    .statusCode();
            return status == 200
                    ? Part.fine("程序", "在 " + health.getPort() + " 端口，正常")
                    : new Part("程序", BAD, "在 " + health.getPort() + " 端口，但说自己不正常（" + status + "）", "看上面坏的，和程序的日志");
        } catch (IOException silent) {
            return new Part("程序", LOOK, health.getPort() + " 端口没有程序应声", "没启动就启动它；换了端口就加 --server.port=…");
        }
    }

    static Examination named(String name, Examination examination) {
        return new Examination() {
            @Override
            public Part look() throws Exception {
                return examination.look();
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }
}
