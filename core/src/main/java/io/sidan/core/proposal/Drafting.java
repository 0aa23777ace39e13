package io.sidan.core.proposal;

import io.sidan.core.roster.Categories;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.SuggestionSearch.Detail;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a draft needs to be a proposal, or the refusal that says what is missing. */
@Component
class Drafting {

    private final Townships townships;
    private final Categories categories;
    private final Signers signers;

    Drafting(Townships townships, Categories categories, Signers signers) {
        this.townships = townships;
        this.categories = categories;
        this.signers = signers;
    }

    void requireFit(Draft draft) {
        if (draft.title().isEmpty()) {
            throw Refusal.incomplete("title", "请写一个标题，说清是什么事");
        }
        if (draft.category() != null && categories.find(draft.category()).isEmpty()) {
            throw Refusal.incomplete("category", "没有「" + draft.category() + "」这个类别");
        }
    }

    /** Of the writer; the one that plays it where the cases are simulated. */
    Township township(List<Detail> from, Actor actor) {
        Township home = townships
                .find(actor.township() == null ? -1 : actor.township())
                .orElseThrow(() -> Refusal.notNow("还没有乡镇名册，请先导入名册"));
        boolean simulated = !from.isEmpty() && from.get(0).suggestion().simulated();
        return simulated ? townships.sampleOf(home.id()).orElse(home) : home;
    }

    /** The code of the deputy in the lead: the writer, or whom staff name who enter a paper. */
    String leader(Township township, Draft draft, Actor actor) {
        if (actor.role() == Role.DEPUTY) {
            return actor.code();
        }
        if (actor.role() != Role.STATION) {
            throw Refusal.forbidden("代表建议由代表写；纸上交来的，由联络站录入");
        }
        if (draft.leader() == null || draft.leader().isBlank()) {
            throw Refusal.incomplete("leader", "请写明是哪位代表领衔的");
        }
        return signers.deputy(township.id(), "leader", draft.leader()).code();
    }
}
