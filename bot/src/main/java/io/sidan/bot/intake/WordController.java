package io.sidan.bot.intake;

import io.sidan.bot.intake.words.Sense;
import io.sidan.bot.intake.words.Word;
import io.sidan.bot.intake.words.WordChanges.Change;
import io.sidan.bot.intake.words.Wording;
import io.sidan.core.suggestion.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 词表: the words by which reports are told from chatter, to be read, added to and struck; a change holds at once. */
@RestController
@RequestMapping("/api/words")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class WordController {

    private final Wording wording;

    WordController(Wording wording) {
        this.wording = wording;
    }

    /**
     * A word put into the list, or struck from it.
     *
     * @param category of problems and things; else empty
     * @param added false: struck
     */
    record WordForm(
            @NotNull(message = "请写一个词") @Pattern(regexp = "[\\p{L}\\p{N}]{1,20}", message = "只能是 1 到 20 个字，不要空格和标点")
            String word,

            @NotNull(message = "请选这是哪一种词") Sense sense,
            @Size(max = 8) String category,
            boolean added) {

        Word wished() {
            return new Word(word, sense, category == null ? "" : category);
        }
    }

    /** @param origin SHIPPED with the program, ADDED or STRUCK by the operator */
    record Entry(String word, Sense sense, String category, String origin) {}

    /** Every word of the list that an operator may change, in its order, and what was changed last. */
    record Listed(List<Entry> words, List<Change> changes) {}

    @GetMapping
    Listed all() {
        List<Entry> words = wording.all().stream()
                .map(word -> new Entry(
                        word.word().text(),
                        word.word().sense(),
                        word.word().category(),
                        word.origin().name()))
                .toList();
        return new Listed(words, wording.changes());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('ADMIN')")
    void change(@Valid @RequestBody WordForm form, @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        wording.change(form.wished(), form.added(), actor);
    }
}
