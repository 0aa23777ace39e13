package io.sidan.bot.reply;

import io.sidan.bot.reply.TemplateFile.Template;
import java.time.Instant;
import java.util.List;

/**
 * A template as who edits it sees it.
 *
 * @param open said in groups too, so that nothing personal may be in it
 * @param editedBy null: as the software brought it
 */
public record EditableTemplate(
        String code,
        String about,
        boolean open,
        String words,
        String original,
        List<Fill> variables,
        String editedBy,
        Instant editedAt) {

    /** A variable that may be used in it. */
    public record Fill(String name, String about, String example) {}

    static EditableTemplate of(TemplateFile file, Template template, TemplateRow row) {
        return new EditableTemplate(
                template.code(),
                template.about(),
                template.audience() == Audience.GROUP,
                row.words(),
                template.text(),
                template.variables().stream().map(name -> fill(file, name)).toList(),
                row.editedBy(),
                row.editedAt());
    }

    private static Fill fill(TemplateFile file, String name) {
        TemplateFile.Variable variable = file.variables().get(name);
        return new Fill(name, variable.about(), variable.example());
    }
}
