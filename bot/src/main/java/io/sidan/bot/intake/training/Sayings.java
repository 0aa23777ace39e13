package io.sidan.bot.intake.training;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Sentences of our own making as people say them in a group, since written complaints hold none. */
final class Sayings {

    private final JsonNode list;

    Sayings(InputStream yaml) {
        list = new YAMLMapper().readTree(yaml);
    }

    List<Sample> samples() {
        Stream<Sample> reports = list.path("reports").propertyStream().flatMap(Sayings::reports);
        Stream<Sample> questions =
                said("questions").map(sample -> sample.matter(true).telling(false));
        Stream<Sample> chatter = said("chatter").map(sample -> sample.matter(false));
        return Stream.of(reports, questions, chatter).flatMap(all -> all).toList();
    }

    private static Stream<Sample> reports(Map.Entry<String, JsonNode> category) {
        return lines(category.getValue())
                .map(sample -> sample.matter(true).telling(true).categories(List.of(category.getKey())));
    }

    private Stream<Sample> said(String group) {
        return lines(list.path(group));
    }

    private static Stream<Sample> lines(JsonNode group) {
        return group.valueStream().map(JsonNode::asString).map(text -> Sample.of("saying:" + text, text));
    }
}
