package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped jar tells what it is made of (CycloneDX), so that a hole found in one of its parts is found in it too. */
class PartsIT {

    private static final String LIBRARIES = "BOOT-INF/lib/";

    @Test
    void namesEveryLibraryInTheJar() throws IOException {
        assumeFalse(
                "offline=true".equals(System.getProperty("sidan.test.built")),
                "the list is made where the registry can be asked for licences");
        try (JarFile jar = new JarFile("target/sidan.jar")) {
            Set<String> named = named(read(jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json"))));
            assertThat(named).anyMatch(part -> part.startsWith("spring-boot-4."));
            assertThat(named).anyMatch(part -> part.startsWith("weixin-java-cp-"));
            assertThat(jar.getManifest().getMainAttributes().getValue("Sbom-Location"))
                    .isEqualTo("META-INF/sbom/application.cdx.json");
            assertThat(libraries(jar)).hasSizeGreaterThan(100).isSubsetOf(named);
        }
    }

    @Test
    void namesThePackagesOfThePages() throws IOException {
        try (JarFile jar = new JarFile("target/sidan.jar")) {
            Set<String> named = named(pages(jar));
            assertThat(named).anyMatch(part -> part.startsWith("vue-3."));
            assertThat(named).anyMatch(part -> part.startsWith("element-plus-2."));
        }
    }

    /** But Boot's own tools, which it packs with every jar it makes. */
    private static Set<String> libraries(JarFile jar) {
        return jar.stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar") && !name.contains("jarmode"))
                .map(name -> name.substring(LIBRARIES.length(), name.length() - ".jar".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(JsonNode document) {
        Set<String> named = new TreeSet<>();
        for (JsonNode part : document.path("components")) {
            named.add(part.path("name").asString() + "-" + part.path("version").asString());
        }
        return named;
    }

    private static JsonNode pages(JarFile jar) throws IOException {
        JarEntry admin = jar.stream()
                .filter(entry ->
                        Path.of(entry.getName()).getFileName().toString().startsWith("sidan-admin"))
                .findFirst()
                .orElseThrow();
        try (JarInputStream inner = new JarInputStream(jar.getInputStream(admin))) {
            JarEntry entry = inner.getNextJarEntry();
            while (!entry.getName().equals("META-INF/sbom/pages.cdx.json")) {
                entry = inner.getNextJarEntry();
            }
            return read(inner);
        }
    }

    private static JsonNode read(InputStream json) throws IOException {
        return JsonMapper.shared().readTree(json.readAllBytes());
    }
}
