package io.sidan.bot.reply;

import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words of all the bot says, to be read, tried and changed. */
@RestController
@RequestMapping("/api/templates")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class TemplateController {

    private final Templates templates;
    private final Townships townships;

    TemplateController(Templates templates, Townships townships) {
        this.templates = templates;
        this.townships = townships;
    }

    record Words(
            @NotBlank(message = "不能空着") @Size(max = 500) String words) {}

    /** @param words null: the present ones */
    record Draft(@Size(max = 500) String words) {}

    record Preview(String text) {}

    @GetMapping
    List<EditableTemplate> all() {
        return templates.all();
    }

    @GetMapping("/{code}")
    EditableTemplate one(@PathVariable String code) {
        return templates.of(code);
    }

    @PutMapping("/{code}")
    EditableTemplate change(
            @PathVariable String code,
            @Valid @RequestBody Words words,
            @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        return templates.change(code, words.words(), actor.code());
    }

    @PostMapping("/{code}/preview")
    Preview preview(
            @PathVariable String code,
            @Valid @RequestBody Draft draft,
            @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        long township = Optional.ofNullable(actor.township())
                .or(() -> townships.home().map(Township::id))
                .orElse(0L);
        return new Preview(templates.preview(code, Optional.ofNullable(draft.words()), township));
    }
}
