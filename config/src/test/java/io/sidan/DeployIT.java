package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** What the files for operators speak of is there. */
class DeployIT extends RunningServer {

    private static final Path DEPLOY = Path.of("deploy");
    private static final Pattern METRIC = Pattern.compile("\\b(sidan|http|jvm|hikaricp|disk)_[a-z_]+");

    @Test
    void dashboardAndAlertsAskForFiguresThatThereAre() throws Exception {
        station().get("/api/status"); // requests are counted from the first on
        Set<String> given = metrics(nobody().get("/actuator/prometheus").body());
        Set<String> asked = metrics(read("alerts.yml"));
        StreamSupport.stream(
                        JsonMapper.shared()
                                .readTree(read("dashboard.json"))
                                .path("panels")
                                .spliterator(),
                        false)
                .flatMap(panel -> StreamSupport.stream(panel.path("targets").spliterator(), false))
                .forEach(target -> asked.addAll(metrics(target.path("expr").asString())));
        asked.removeIf(name -> name.startsWith("sidan_archive_")); // there where the archive is
        assertThat(asked).hasSizeGreaterThan(8);
        assertThat(given).containsAll(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yml", "alerts.yml"})
    void yamlIsWellFormed(String file) throws IOException {
        assertThat(new Yaml().<Object>load(read(file))).isNotNull();
    }

    @Test
    void unitsNameOptionsThatAreSettings() throws IOException {
        String settings = Files.readString(Path.of("src/main/resources/application.yml"));
        Pattern option = Pattern.compile("--sidan\\.([a-z]+)");
        Set<String> named = option.matcher(read("sidan.service") + read("sidan-archive.service"))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        named.remove("engines"); // read before the settings are
        assertThat(named).isNotEmpty().allMatch(name -> settings.contains("\n  " + name + ":"));
    }

    private static Set<String> metrics(String text) {
        return METRIC.matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String file) throws IOException {
        return Files.readString(DEPLOY.resolve(file));
    }
}
