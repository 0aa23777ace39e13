package io.sidan.core.link;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.sidan.core.media.Kept;
import io.sidan.core.media.Uploads;
import io.sidan.core.media.Uploads.Uploaded;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Among;
import io.sidan.core.suggestion.CaseMedia;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Holders;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.SuggestionQuery;
import io.sidan.core.suggestion.SuggestionSearch;
import io.sidan.core.suggestion.SuggestionSearch.Listed;
import io.sidan.core.suggestion.Suggestions;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Cases opened and moved by those who come through a link; the rules of the ledger are the same for them. */
@Service
public class LinkedCases {

    /** A deputy's phone shows so many. */
    private static final int SHOWN = 50;

    private static final int SHOWN_ENDED = 20;

    private final Links links;
    private final SuggestionSearch search;
    private final Suggestions suggestions;
    private final Holders holders;
    private final Uploads uploads;
    private final CaseMedia media;

    LinkedCases(
            Links links,
            SuggestionSearch search,
            Suggestions suggestions,
            Holders holders,
            Uploads uploads,
            CaseMedia media) {
        this.uploads = uploads;
        this.media = media;
        this.holders = holders;
        this.links = links;
        this.search = search;
        this.suggestions = suggestions;
    }

    /**
     * What somebody finds who comes by a link.
     *
     * @param suggestion null on a workbench
     * @param cases on a workbench those that have not ended, then the last of those that have; null for a link to one case
     */
    public record Arrival(@JsonUnwrapped Shown suggestion, List<Listed> cases) {}

    /** The case of the link; of a workbench the case of that number, or all of them. */
    public Arrival arrive(String token, String number) {
        Link link = links.use(token);
        boolean all = link.number() == null && number == null;
        return all ? new Arrival(null, cases(link)) : new Arrival(shown(link, scoped(link, number)), null);
    }

    /** Makes one of the moves that the link is for. */
    public Shown move(String token, String number, Move move, Details details) {
        Link link = links.use(token);
        String scoped = scoped(link, number);
        if (!Entry.moves(link.role()).contains(move)) {
            throw Refusal.forbidden("这个链接不能「" + move.label() + "」");
        }
        try {
            suggestions.move(scoped, move, details, link.actor());
        } catch (Refusal refusal) {
            throw explained(refusal);
        }
        return shown(link, scoped);
    }

    /** Takes a photo that a move made by this link may show. */
    public Uploaded take(String token, Supplier<byte[]> photo) {
        Actor actor = links.use(token).actor();
        return uploads.take(photo.get(), actor.township(), actor.uploader());
    }

    /** One of the pictures or voices of the case. */
    public Kept.Bytes open(String token, String number, long attachment) {
        Link link = links.use(token);
        return media.open(scoped(link, number), attachment, link.actor());
    }

    /** A small JPEG of one of its pictures. */
    public byte[] thumbnail(String token, String number, long attachment) {
        Link link = links.use(token);
        return media.thumbnail(scoped(link, number), attachment, link.actor());
    }

    private List<Listed> cases(Link link) {
        List<Listed> open = cases(link, true, SHOWN);
        List<Listed> ended = cases(link, false, SHOWN_ENDED);
        return Stream.concat(open.stream(), ended.stream()).toList();
    }

    private List<Listed> cases(Link link, boolean open, int most) {
        return search.list(
                        new SuggestionQuery(null, open, null, null, null, null, null, Among.ALL, 0, most), link.actor())
                .items();
    }

    private Shown shown(Link link, String number) {
        try {
            return Shown.of(link, search.open(number, link.actor()), Entry.moves(link.role()));
        } catch (Refusal refusal) {
            throw explained(refusal);
        }
    }

    /** The link was right when it was made; what it opened has since gone to somebody else. */
    private static Refusal explained(Refusal refusal) {
        return refusal.kind() == Refusal.Kind.UNKNOWN ? Refusal.gone("这件现在不归您办理或查看，请以联络站的通知为准") : refusal;
    }

    /** A link to one case is for no other; where that was merged it follows to the case it went into. */
    private String scoped(Link link, String number) {
        boolean named = number != null && !number.isBlank();
        if (link.number() == null) {
            if (!named) {
                throw Refusal.incomplete("number", "请写明是哪一件");
            }
            return number;
        }
        String master = holders.master(link.number());
        if (named && !number.equals(link.number()) && !number.equals(master)) {
            throw Refusal.missing("这个链接只管 " + link.number() + " 这一件");
        }
        return master;
    }
}
