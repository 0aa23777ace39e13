package io.sidan.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sidan.bot.reply.TemplateFile.Template;
import io.sidan.core.suggestion.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words the bot brings along, what may be changed in them, and the table of them in the README. */
class TemplateFileTest {

    private static final Path README = Path.of("..", "bot", "README.md");
    private static final Pattern TABLE =
            Pattern.compile("(?<=<!-- news:begin -->\n).*(?=<!-- news:end -->)", Pattern.DOTALL);

    private final TemplateFile file = read();
    private final Map<String, Template> templates = file.byCode();

    @Test
    void namesEachTemplateOnce() {
        assertThat(templates).hasSameSizeAs(file.templates());
    }

    @Test
    void bringsOnlyWordsThatItWouldAccept() {
        file.templates().forEach(template -> TemplateCheck.of(file, template).require(template.text()));
    }

    @Test
    void hasWordsForEveryNews() {
        for (News news : News.values()) {
            for (News.Line line : news.lines()) {
                assertThat(templates).containsKey(line.template());
                boolean open = templates.get(line.template()).audience() == Audience.GROUP;
                assertThat(open).as("%s of %s", line.template(), news).isEqualTo(line.to() == Hearer.GROUPS);
            }
        }
    }

    @Test
    void fillsEveryVariableOfTheNews() {
        Set<String> filled = Set.of(
                "number",
                "place",
                "category",
                "state",
                "deputy",
                "unit",
                "due",
                "words",
                "answer",
                "objection",
                "grade",
                "class",
                "reason",
                "door",
                "into");
        for (News news : News.values()) {
            for (News.Line line : news.lines()) {
                assertThat(filled)
                        .as(line.template())
                        .containsAll(templates.get(line.template()).variables());
            }
        }
    }

    @Test
    void hasWordsForEveryClock() throws IOException {
        try (InputStream yaml = new ClassPathResource("clock/rules.yml").getInputStream()) {
            for (JsonNode rule : new YAMLMapper().readTree(yaml).path("rules")) {
                assertThat(templates).containsKey(rule.path("wording").asString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "case.registered.group, '{number}号：{words}', 没有",
        "case.registered, '登记了', 留着",
        "case.registered, '{number}号 {bad}', 没有",
        "case.registered, '{number号', 配好对",
        "case.registered, '[[{number}号]]', 配好对",
    })
    void refusesWordsThatWouldNotDo(String code, String words, String sentence) {
        assertThatThrownBy(() -> TemplateCheck.of(file, templates.get(code)).require(words))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{number}号\n第二行"})
    void refusesNothingAndMoreThanALine(String words) {
        assertThatThrownBy(() ->
                        TemplateCheck.of(file, templates.get("case.registered")).require(words))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesWhatIsPersonalInAGroupWhateverTheFileAllows() {
        Template loose =
                new Template("x", "", Audience.GROUP, false, List.of("number", "words"), List.of(), "{number}");
        assertThatThrownBy(() -> TemplateCheck.of(file, loose).require("{number}号：{words}"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("个人信息");
    }

    @Test
    void leavesOutAPartWhoseVariableIsEmpty() {
        Phrase phrase = new Phrase("{number}号[：{place}][，{unit}在办]。");
        assertThat(phrase.fill(Map.of("number", "7", "place", "仁庄"))).isEqualTo("7号：仁庄。");
        assertThat(phrase.fill(Map.of("number", "7", "place", "{unit}$1"))).isEqualTo("7号：{unit}$1。");
    }

    /** With {@code -Dreplies.write=true} the README is written anew. */
    @Test
    void isTheTableOfTheReadme() throws IOException {
        String readme = Files.readString(README);
        String table = table();
        if (Boolean.getBoolean("replies.write")) {
            Files.writeString(README, TABLE.matcher(readme).replaceFirst(Matcher.quoteReplacement(table)));
        } else {
            assertThat(readme).contains("<!-- news:begin -->\n" + table + "<!-- news:end -->");
        }
    }

    private String table() {
        List<String> rows = new ArrayList<>(List.of("| 件怎么了 | 谁听到 | 怎么说 |", "|---|---|---|"));
        for (News news : News.values()) {
            for (News.Line line : news.lines()) {
                Template template = templates.get(line.template());
                rows.add(
                        "| %s | %s | %s |".formatted(template.about(), line.to().label(), template.text()));
            }
        }
        return String.join("\n", rows) + "\n";
    }

    private static TemplateFile read() {
        try (InputStream yaml = new ClassPathResource("replies.yml").getInputStream()) {
            return TemplateFile.read(yaml);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
