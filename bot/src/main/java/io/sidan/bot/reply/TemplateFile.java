package io.sidan.bot.reply;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * All the bot can say, as {@code replies.yml} brings it.
 *
 * @param variables by name
 */
record TemplateFile(Map<String, Variable> variables, List<Template> templates) {

    /**
     * What a {@code {name}} in a template stands for.
     *
     * @param about what it means, for who edits the template
     * @param example for the preview
     * @param said may be words of the resident who told of the case
     */
    record Variable(Kind kind, String about, String example, boolean said) {}

    /**
     * One thing the bot says.
     *
     * @param about when and to whom it is said
     * @param card a bare digit answered to it is meant for its case
     * @param variables names of those that are filled in
     * @param choices the digits that may be answered, each with its label behind it
     * @param text with {@code {variables}}; {@code [a part]} is left out where one of its variables is empty
     */
    record Template(
            String code,
            String about,
            Audience audience,
            boolean card,
            List<String> variables,
            List<String> choices,
            String text) {

        Template {
            choices = choices == null ? List.of() : List.copyOf(choices);
        }
    }

    static TemplateFile read(InputStream yaml) {
        return YAMLMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build()
                .readValue(yaml, TemplateFile.class);
    }

    Map<String, Template> byCode() {
        Map<String, Template> byCode = new LinkedHashMap<>();
        templates.forEach(template -> byCode.put(template.code(), template));
        return byCode;
    }

    Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        variables.forEach((name, variable) -> examples.put(name, variable.example()));
        return examples;
    }
}
