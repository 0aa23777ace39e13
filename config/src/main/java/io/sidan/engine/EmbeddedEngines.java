package io.sidan.engine;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** Brings along the engines for which the settings name no server, and stops them after the application. */
final class EmbeddedEngines implements EnvironmentPostProcessor, Ordered {

    private final Log log;

    EmbeddedEngines(DeferredLogFactory logs) {
        this.log = logs.getLog(EmbeddedEngines.class);
    }

    /** After the configuration files, which may name servers. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Set<Engine> wanted = WantedEngines.in(environment);
        EngineUse use = EngineUse.in(environment);
        if (wanted.isEmpty() || use == EngineUse.OFF) {
            return;
        }
        Path folder = dataFolder(environment);
        // a second application in this very process, as tests have them, shares the engines of the first
        EngineSettings settings =
                use == EngineUse.JOIN || DataFolder.isHeldHere(folder) ? join(folder, wanted) : start(folder, wanted);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("embeddedEngines", properties(settings, wanted)));
    }

    /** Where they are, and for the defaults of other settings whether the store is one of them. */
    private static Map<String, Object> properties(EngineSettings settings, Set<Engine> wanted) {
        Map<String, Object> properties = new HashMap<>(settings.properties());
        properties.put("sidan.embedded-store", wanted.contains(Engine.MARIADB));
        return properties;
    }

    private Path dataFolder(ConfigurableEnvironment environment) {
        String folder = environment.getProperty("sidan.data");
        return Path.of(StringUtils.hasText(folder) ? folder : "sidan-data");
    }

    private EngineSettings join(Path folder, Set<Engine> wanted) {
        return DataFolder.running(folder)
                .orElseGet(() -> startUnlessInUse(folder, wanted))
                .only(wanted);
    }

    private EngineSettings startUnlessInUse(Path folder, Set<Engine> wanted) {
        try {
            return start(folder, wanted);
        } catch (FolderInUseException e) {
            return DataFolder.running(folder).orElseThrow(() -> e); // the other one was faster
        }
    }

    private EngineSettings start(Path folder, Set<Engine> wanted) {
        wanted.forEach(Platform.current()::require);
        long begin = System.nanoTime();
        Engines engines = Engines.start(DataFolder.open(folder), wanted);
        SpringApplication.getShutdownHandlers().add(engines::close);
        log.info("内置 " + labels(wanted) + " 已启动，用时 " + (System.nanoTime() - begin) / 1_000_000 + " 毫秒，数据在 "
                + folder.toAbsolutePath());
        return engines.settings();
    }

    private String labels(Set<Engine> engines) {
        return engines.stream().map(Engine::label).collect(Collectors.joining("、"));
    }
}
