package io.sidan.bot.intake;

import static java.util.stream.Collectors.toMap;

import io.sidan.bot.intake.WordController.WordForm;
import io.sidan.bot.intake.cases.MemoryCases;
import io.sidan.bot.intake.conversation.Conversation;
import io.sidan.bot.intake.words.Word;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Categories;
import io.sidan.core.roster.Category;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 试一句: what the bot would make of a sentence said in a quiet group; nothing is kept, said or opened. */
@RestController
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class TrialController {

    private final Intakes intakes;
    private final Townships townships;
    private final Categories categories;
    private final Clock clock;

    TrialController(Intakes intakes, Townships townships, Categories categories, Clock clock) {
        this.intakes = intakes;
        this.townships = townships;
        this.categories = categories;
        this.clock = clock;
    }

    /**
     * @param group code of the group it is said in; empty: one that nobody knows
     * @param words changes of the word list to be tried with it, before they are made
     */
    record Sentence(
            @NotBlank(message = "请写一句话") @Size(max = 10_000) String text,
            @Size(max = 128) String group,
            @Size(max = 20) List<@Valid @NotNull WordForm> words) {

        Map<Word, Boolean> wished() {
            return words == null
                    ? Map.of()
                    : words.stream().collect(toMap(WordForm::wished, WordForm::added, (first, last) -> last));
        }
    }

    /**
     * @param category null where none is given
     * @param why the reason in Chinese
     * @param confidential would not be answered in the open group
     */
    record Understood(
            OutcomeKind outcome,
            String category,
            String categoryName,
            String place,
            Urgency urgency,
            Integer households,
            Integer persons,
            boolean confidential,
            double confidence,
            String why) {}

    @PostMapping("/api/intake/trial")
    Understood understand(
            @Valid @RequestBody Sentence sentence, @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        Outcome outcome = intakes.trial(township(actor), sentence.wished())
                .decide(message(sentence), new Conversation(), new MemoryCases())
                .get(0)
                .outcome();
        return new Understood(
                outcome.kind(),
                outcome.category(),
                name(outcome.category()),
                outcome.place(),
                outcome.urgency(),
                outcome.households(),
                outcome.persons(),
                outcome.confidential(),
                outcome.confidence(),
                outcome.why());
    }

    private Township township(Actor actor) {
        return Optional.ofNullable(actor.township())
                .flatMap(townships::find)
                .or(townships::home)
                .orElseThrow(() -> Refusal.notNow("还没有乡镇名册，请先导入名册"));
    }

    private GroupMessage message(Sentence sentence) {
        String group = Optional.ofNullable(sentence.group()).orElse("");
        return new GroupMessage(
                "trial", group, "trial", "", clock.instant(), MessageType.TEXT, sentence.text(), null, null);
    }

    private String name(String category) {
        return categories.find(category).map(Category::name).orElse(null);
    }
}
