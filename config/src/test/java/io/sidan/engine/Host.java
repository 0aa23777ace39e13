package io.sidan.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A program with embedded engines, to be started, hit and started again; it makes the file "ready" in its folder. */
final class Host {

    private Host() {}

    public static void main(String[] args) throws Exception {
        var context = new SpringApplicationBuilder(Host.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off")
                .run(args);
        Path ready = Path.of(context.getEnvironment().getRequiredProperty("ready"));
        Path draft = ready.resolveSibling(ready.getFileName() + ".part");
        Files.writeString(draft, context.getEnvironment().getRequiredProperty("spring.datasource.url"));
        Files.move(draft, ready); // it is there whole, or not yet
        Thread.currentThread().join();
    }
}
