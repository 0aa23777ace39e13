package io.sidan.engine;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Spring's settings by which running engines are reached, passwords among them. */
public record EngineSettings(Map<String, String> properties) {

    public EngineSettings {
        properties = Map.copyOf(properties);
    }

    static EngineSettings read(Path file) throws IOException {
        Properties stored = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            stored.load(reader);
        }
        Map<String, String> properties = new TreeMap<>();
        stored.forEach((name, value) -> properties.put((String) name, (String) value));
        return new EngineSettings(properties);
    }

    void write(Path file) throws IOException {
        Properties stored = new Properties();
        stored.putAll(properties);
        StringWriter text = new StringWriter();
        stored.store(text, null);
        OwnerOnly.write(file, text.toString());
    }

    /** The settings of these engines alone; who joins may name an own server for the other. */
    EngineSettings only(Set<Engine> wanted) {
        Map<String, String> some = new TreeMap<>();
        for (Engine engine : wanted) {
            if (!properties.containsKey(engine.setting())) {
                throw new EngineException("正在运行的实例没有内置 " + engine.label() + "：请用同样的设置运行，或用 " + engine.wayOut());
            }
            properties.forEach((name, value) -> {
                if (name.startsWith(engine.prefix())) {
                    some.put(name, value);
                }
            });
        }
        return new EngineSettings(some);
    }

    /** Names alone: the values hold passwords. */
    @Override
    public String toString() {
        return "EngineSettings" + new TreeMap<>(properties).keySet();
    }
}
