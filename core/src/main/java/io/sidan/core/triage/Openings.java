package io.sidan.core.triage;

import io.sidan.core.message.OutcomeKind;
import io.sidan.core.message.Urgency;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Categories;
import io.sidan.core.roster.Category;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Correction;
import io.sidan.core.suggestion.Opening;
import io.sidan.core.suggestion.Refusal;
import org.springframework.stereotype.Component;

/** What a message told, as the case it is to become; the person adds what the machine could not read. */
@Component
class Openings {

    private final Townships townships;
    private final Categories categories;
    private final Seal seal;

    Openings(Townships townships, Categories categories, Seal seal) {
        this.townships = townships;
        this.categories = categories;
        this.seal = seal;
    }

    Opening of(Spoken spoken, Correction correction, Actor actor) {
        Category category = category(correction.category(), spoken);
        requireWords(spoken, correction);
        boolean confidential =
                spoken.confidential() || spoken.kind() == OutcomeKind.SENSITIVE || category.confidential();
        return new Opening(
                townships.find(spoken.townshipId()).orElseThrow(),
                spoken.groupCode(),
                spoken.district(),
                spoken.sender(),
                spoken.words() == null ? "" : seal.open(spoken.words()),
                category.code(),
                spoken.urgency() == null ? Urgency.NORMAL : spoken.urgency(),
                spoken.place(),
                spoken.households(),
                spoken.persons(),
                confidential,
                false,
                spoken.silent(),
                spoken.sentAt(),
                "机器没把握，" + actor.name() + "看过立件");
    }

    /** A photo or a voice says nothing a case could be called by. */
    private void requireWords(Spoken spoken, Correction correction) {
        boolean wordless = spoken.words() == null || seal.open(spoken.words()).isBlank();
        if (wordless && (correction.title() == null || correction.title().isBlank())) {
            throw Refusal.incomplete("title", "这条没有文字，请写一句标题");
        }
    }

    private Category category(String wished, Spoken spoken) {
        return categories
                .find(wished == null ? spoken.category() : wished)
                .orElseThrow(() -> Refusal.incomplete("category", "请选类别"));
    }
}
