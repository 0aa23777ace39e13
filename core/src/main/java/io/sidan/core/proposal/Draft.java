package io.sidan.core.proposal;

import io.sidan.core.suggestion.Typed;
import java.util.List;

/**
 * What a deputy writes: one matter (一事一议), in the deputy's own words.
 *
 * @param title at most 100 characters
 * @param grounds 案由: what there is and why it is wrong
 * @param request what is asked for
 * @param category or null
 * @param meeting the session it is proposed at, or 闭会期间
 * @param leader code or name of the deputy in the lead, where staff enter a paper; null: who writes
 * @param cosigners codes or names of the deputies asked to sign too
 * @param sources numbers of the suggestions it is made of
 */
public record Draft(
        String title,
        String grounds,
        String request,
        String category,
        String meeting,
        String leader,
        List<String> cosigners,
        List<String> sources) {

    public Draft {
        title = title == null ? "" : title.strip();
        grounds = grounds == null ? "" : grounds.strip();
        request = request == null ? "" : request.strip();
        category = Typed.orNull(category);
        meeting = meeting == null || meeting.isBlank() ? "闭会期间" : meeting.strip();
        cosigners =
                cosigners == null ? List.of() : cosigners.stream().distinct().toList();
        sources = sources == null ? List.of() : sources.stream().distinct().toList();
    }
}
