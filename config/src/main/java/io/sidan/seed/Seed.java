package io.sidan.seed;

import io.sidan.core.roster.Categories;
import io.sidan.core.roster.Category;
import io.sidan.core.roster.Roster;
import io.sidan.core.roster.RosterFile;
import io.sidan.core.roster.Rosters;
import io.sidan.core.roster.Townships;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Fills an empty store with the roster and the categories, before anything is served. */
@Component
class Seed implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(Seed.class);

    private final Townships townships;
    private final Rosters rosters;
    private final Categories categories;
    private final SampleDay sample;
    private final Resource roster;
    private final Resource tree;

    Seed(
            Townships townships,
            Rosters rosters,
            Categories categories,
            SampleDay sample,
            @Value("${sidan.roster}") Resource roster,
            @Value("${sidan.categories}") Resource tree) {
        this.townships = townships;
        this.rosters = rosters;
        this.categories = categories;
        this.sample = sample;
        this.roster = roster;
        this.tree = tree;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            categories.seed(categories());
            if (townships.home().isEmpty()) {
                adoptRoster();
                sample.begin();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("读不到名册或类别文件", e);
        }
    }

    private void adoptRoster() throws IOException {
        try (InputStream in = roster.getInputStream()) {
            Roster read = RosterFile.read(in);
            rosters.adopt(read);
            log.info(
                    "已建立{}名册：{} 个群、{} 位代表、{} 个承办单位",
                    read.township(),
                    read.groups().size(),
                    read.deputies().size(),
                    read.units().size());
        }
    }

    private List<Category> categories() throws IOException {
        List<Category> all = new ArrayList<>();
        try (InputStream in = tree.getInputStream()) {
            for (JsonNode parent : new YAMLMapper().readTree(in).path("categories")) {
                String code = parent.path("code").asString();
                all.add(new Category(code, parent.path("name").asString(), null, false));
                for (JsonNode child : parent.path("children")) {
                    all.add(category(child, code));
                }
            }
        }
        return all;
    }

    private static Category category(JsonNode child, String parent) {
        return new Category(
                child.path("code").asString(),
                child.path("name").asString(),
                parent,
                child.path("private").asBoolean(false));
    }
}
