package io.sidan.core.triage;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.CaseMedia;
import io.sidan.core.suggestion.CaseMedia.Enclosed;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.State;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The talk around an item, ten minutes before and after, as staff may read it: masked, others' secrets left out. */
@Repository
@Transactional(readOnly = true)
public class ChatSearch {

    private static final Duration AROUND = Duration.ofMinutes(10);
    private static final int MOST = 40;
    private static final Set<Role> STAFF = EnumSet.of(Role.POINT, Role.STATION, Role.CHAIR, Role.ADMIN);
    private static final Set<Role> TRUSTED = EnumSet.of(Role.STATION, Role.CHAIR);
    private static final String HIDDEN = "（不公开）";

    private final ChatMapper chat;
    private final TriageSearch triage;
    private final QueueLines lines;
    private final CaseMedia media;

    ChatSearch(ChatMapper chat, TriageSearch triage, QueueLines lines, CaseMedia media) {
        this.chat = chat;
        this.triage = triage;
        this.lines = lines;
        this.media = media;
    }

    /**
     * One message of the talk.
     *
     * @param key to count it in or out by
     * @param speaker tells people apart within this talk, from 1
     * @param own it belongs to the item
     * @param number of the case it belongs to, or null
     * @param revision to be sent back when it is counted in or out
     * @param decidedBy the person who decided what it is; null: the machine
     * @param media what it brought along, where it belongs to the item
     */
    public record Line(
            String key,
            int speaker,
            String name,
            Instant at,
            String type,
            String text,
            boolean own,
            String number,
            String outcome,
            int revision,
            String decidedBy,
            List<Enclosed> media) {}

    /** Nothing for who has no part in triage, and of a confidential case for who may not read it. */
    public List<Line> around(Ref ref, Actor actor) {
        TriageRow row = triage.row(ref, actor);
        ChatMapper.Anchor anchor = ref.isCase() ? chat.ofCase(row.ref()) : chat.ofMessage(row.ref());
        if (anchor == null || !STAFF.contains(actor.role()) || isKept(row, actor)) {
            return List.of();
        }
        List<ChatMapper.Row> rows = chat.around(anchor, MOST).stream()
                .filter(line -> isNear(line, anchor) || isOwn(line, ref, row))
                .toList();
        List<String> senders =
                rows.stream().map(ChatMapper.Row::sender).distinct().toList();
        Map<Long, List<Enclosed>> brought = media.ofMessages(rows.stream()
                .filter(line -> isOwn(line, ref, row))
                .map(ChatMapper.Row::id)
                .toList());
        return rows.stream()
                .map(line -> line(
                        line,
                        isOwn(line, ref, row),
                        senders.indexOf(line.sender()) + 1,
                        brought.getOrDefault(line.id(), List.of()),
                        actor))
                .toList();
    }

    static void requireStaff(Actor actor) {
        if (!STAFF.contains(actor.role())) {
            throw Refusal.forbidden("分拣由联络站、联络点或主席团办理");
        }
    }

    private Line line(ChatMapper.Row row, boolean own, int speaker, List<Enclosed> brought, Actor actor) {
        boolean hidden = !own && row.confidential() && !TRUSTED.contains(actor.role());
        return new Line(
                new Ref(Ref.Kind.MESSAGE, null, row.id()).key(),
                speaker,
                hidden ? "" : lines.name(row.senderName()),
                row.sentAt(),
                row.type().code(),
                hidden ? HIDDEN : lines.words(row.words(), row.type()),
                own,
                hidden ? null : row.number(),
                row.kind().code(),
                row.revision(),
                row.decidedName(),
                brought);
    }

    private static boolean isNear(ChatMapper.Row line, ChatMapper.Anchor anchor) {
        return Duration.between(anchor.sentAt(), line.sentAt()).abs().compareTo(AROUND) <= 0;
    }

    private static boolean isOwn(ChatMapper.Row line, Ref ref, TriageRow row) {
        return ref.isCase() ? Objects.equals(line.suggestionId(), row.ref()) : line.id() == row.ref();
    }

    private static boolean isKept(TriageRow row, Actor actor) {
        return row.kind() == Ref.Kind.CASE
                && row.confidential()
                && row.state() != State.MERGED
                && actor.role() == Role.ADMIN;
    }
}
