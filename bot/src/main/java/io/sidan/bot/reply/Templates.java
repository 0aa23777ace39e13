package io.sidan.bot.reply;

import io.sidan.bot.reply.TemplateFile.Template;
import io.sidan.core.suggestion.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The words of all the bot says, as rows: brought by the software, changed by the station. */
@Repository
public class Templates implements SmartInitializingSingleton {

    private final TemplateMapper rows;
    private final Renderer renderer;
    private final Clock clock;
    private final TemplateFile file;
    private final Map<String, Template> known;

    Templates(
            TemplateMapper rows, Renderer renderer, Clock clock, @Value("${sidan.reply.templates}") Resource templates)
            throws IOException {
        this.rows = rows;
        this.renderer = renderer;
        this.clock = clock;
        try (InputStream yaml = templates.getInputStream()) {
            this.file = TemplateFile.read(yaml);
        }
        this.known = file.byCode();
        file.templates().forEach(template -> TemplateCheck.of(file, template).require(template.text()));
    }

    /** Words that nobody has edited follow the software. */
    @Override
    public void afterSingletonsInstantiated() {
        file.templates().forEach(template -> rows.seed(template.code(), template.text()));
    }

    /** Whether it may be said only to one person. */
    boolean isPrivate(String code) {
        return template(code).audience() == Audience.PRIVATE;
    }

    boolean has(String code) {
        return known.containsKey(code);
    }

    boolean isCard(String code) {
        return template(code).card();
    }

    /** What it tells, for staff; the code itself of one that is no more. */
    String about(String code) {
        return Optional.ofNullable(known.get(code)).map(Template::about).orElse(code);
    }

    /** What may be answered to it by one touch. */
    List<Outgoing.Choice> choices(String code) {
        return template(code).choices().stream()
                .map(choice -> new Outgoing.Choice(choice.substring(0, 1), choice.substring(1)))
                .toList();
    }

    /** Those that may quote what a resident said. */
    List<String> quoting() {
        return file.templates().stream()
                .filter(template -> template.variables().stream()
                        .anyMatch(name -> file.variables().get(name).said()))
                .map(Template::code)
                .toList();
    }

    /** The words as they go out: filled in, masked, and where a group reads them with nothing personal. */
    String render(String code, Map<String, String> values, Route route) {
        Template template = template(code);
        if (!route.isPrivate() && template.audience() == Audience.PRIVATE) {
            throw new IllegalArgumentException(code + " is not for a group");
        }
        return renderer.of(new Phrase(rows.words(code)), file.variables(), values, route);
    }

    @Transactional(readOnly = true)
    public List<EditableTemplate> all() {
        Map<String, TemplateRow> stored = TemplateRow.byCode(rows.all());
        return file.templates().stream()
                .map(template -> EditableTemplate.of(file, template, stored.get(template.code())))
                .toList();
    }

    public EditableTemplate of(String code) {
        return EditableTemplate.of(file, asked(code), rows.find(code));
    }

    /** Puts other words in its place, or refuses in words. */
    @Transactional
    public EditableTemplate change(String code, String words, String by) {
        TemplateCheck.of(file, asked(code)).require(words);
        if (rows.edit(code, words.strip(), by, clock.instant()) != 1) {
            throw Refusal.stale();
        }
        return of(code);
    }

    /** How these words, or the present ones, would read with the examples. */
    public String preview(String code, Optional<String> words, long township) {
        Template template = asked(code);
        String text = words.orElseGet(() -> rows.words(code));
        TemplateCheck.of(file, template).require(text);
        String reader = template.audience() == Audience.PRIVATE ? "" : null;
        return renderer.of(new Phrase(text), file.variables(), file.examples(), new Route(township, "", reader, null));
    }

    private Template asked(String code) {
        return Optional.ofNullable(known.get(code)).orElseThrow(() -> Refusal.missing("没有「" + code + "」这条话"));
    }

    private Template template(String code) {
        return Optional.ofNullable(known.get(code))
                .orElseThrow(() -> new IllegalArgumentException("no template " + code));
    }
}
