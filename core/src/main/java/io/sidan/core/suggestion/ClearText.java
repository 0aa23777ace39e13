package io.sidan.core.suggestion;

import io.sidan.core.message.Messages;
import io.sidan.core.suggestion.AccessLog.What;
import io.sidan.core.suggestion.SuggestionSearch.Said;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A case's words with their numbers in clear, for who is in charge of it, with a reason and a line in the log. */
@Repository
public class ClearText {

    private final Sights sights;
    private final CaseFileMapper rows;
    private final Messages messages;
    private final AccessLog log;

    ClearText(Sights sights, CaseFileMapper rows, Messages messages, AccessLog log) {
        this.sights = sights;
        this.rows = rows;
        this.messages = messages;
        this.log = log;
    }

    @Transactional
    public List<Said> of(String number, String reason, Actor actor) {
        Sight sight = sights.seen(number, actor);
        if (!sight.unmasks()) {
            log.refused(sight, actor);
            throw Refusal.forbidden("只有联络站、主席团和承办这件的代表、单位可以看明文");
        }
        log.keep(What.UNMASK, sight, actor, reason);
        return messages.of(rows.withMerged(sight.id())).stream()
                .map(Said::clear)
                .toList();
    }
}
