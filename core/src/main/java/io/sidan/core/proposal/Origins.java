package io.sidan.core.proposal;

import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.SuggestionSearch;
import io.sidan.core.suggestion.SuggestionSearch.Detail;
import io.sidan.core.suggestion.SuggestionSearch.Listed;
import io.sidan.core.suggestion.SuggestionSearch.Said;
import io.sidan.core.suggestion.Suggestions;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The suggestions a proposal is made of. Residents' letters are not passed on as proposals: the deputy says it in the
 * own words (浙江 §6, 北京 §12), and one proposal is about one matter (一事一议).
 */
@Component
class Origins {

    /** A message shorter than this may well be said by two people alike. */
    private static final int COPIED = 16;

    private final SuggestionSearch search;
    private final Suggestions suggestions;

    Origins(SuggestionSearch search, Suggestions suggestions) {
        this.search = search;
        this.suggestions = suggestions;
    }

    /** The suggestions of these numbers, as this person sees them; refuses those that make no proposal together. */
    List<Detail> open(Draft draft, Actor actor) {
        List<Detail> sources = draft.sources().stream()
                .map(number -> search.open(number, actor))
                .toList();
        sources.forEach(source -> requirePublic(source.suggestion()));
        requireOneMatter(sources);
        sources.forEach(source -> requireOwnWords(draft, source.messages()));
        return sources;
    }

    /** Marks each as 转建议, as a step of its own; it stays and goes on. */
    void promote(List<Detail> sources, Draft draft, Actor actor) {
        sources.forEach(source -> suggestions.move(
                source.suggestion().number(), Move.PROMOTE, Details.words("写成代表建议「" + draft.title() + "」"), actor));
    }

    private static void requirePublic(Listed source) {
        if (source.confidential()) {
            throw Refusal.incomplete("sources", source.number() + " 是不公开的件，不能写进代表建议");
        }
    }

    private static void requireOneMatter(List<Detail> sources) {
        List<String> categories = sources.stream()
                .map(source -> source.suggestion().category().substring(0, 1))
                .distinct()
                .toList();
        boolean oneTownship = sources.stream()
                        .map(source -> source.suggestion().simulated())
                        .distinct()
                        .count()
                < 2;
        if (categories.size() > 1 || !oneTownship) {
            throw Refusal.incomplete("sources", "一件建议只说一件事：这几件不是一类，请分开写");
        }
    }

    private static void requireOwnWords(Draft draft, List<Said> messages) {
        String written = letters(draft.grounds() + draft.request());
        messages.stream()
                .map(said -> letters(said.text()))
                .filter(words -> words.length() >= COPIED && written.contains(words))
                .findFirst()
                .ifPresent(words -> {
                    throw Refusal.incomplete("grounds", "「" + words.substring(0, COPIED) + "…」是群众的原话，请用代表自己的话写");
                });
    }

    private static String letters(String text) {
        return text == null ? "" : text.replaceAll("[\\p{P}\\s]", "");
    }
}
