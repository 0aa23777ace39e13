package io.sidan.core.suggestion;

import io.sidan.core.media.Uploads;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** The photos that prove a step: uploaded by who made it, or shown in the chat by who said it there. */
@Component
class Exhibits {

    /** Where a move's evidence is what a person sent in, not what the bot heard that person show. */
    private static final Set<String> FORMS = Set.of("panel", "link");

    private final ExhibitMapper exhibits;
    private final Uploads uploads;

    Exhibits(ExhibitMapper exhibits, Uploads uploads) {
        this.exhibits = exhibits;
        this.uploads = uploads;
    }

    /** In the transaction of the step, which has its place in the ledger; refuses photos that are not this actor's. */
    void keep(Suggestion suggestion, Act act) {
        int position = 0;
        for (String evidence : act.details().evidence()) {
            for (long attachment : attachments(suggestion, act.actor(), evidence)) {
                exhibits.show(suggestion.id(), suggestion.ledgerSeq(), position++, attachment);
            }
        }
    }

    private List<Long> attachments(Suggestion suggestion, Actor actor, String evidence) {
        Optional<byte[]> photo = Uploads.photo(evidence);
        if (photo.isPresent()) {
            return List.of(own(photo.get(), actor));
        }
        return FORMS.contains(actor.channel()) ? List.of() : exhibits.shown(suggestion.township(), evidence);
    }

    private long own(byte[] photo, Actor actor) {
        return Optional.ofNullable(actor.township())
                .flatMap(township -> uploads.find(photo, township, actor.uploader()))
                .orElseThrow(() -> Refusal.incomplete("evidence", "照片没有传上来，或放得太久已经清掉：请重新传一次"));
    }

    @Mapper
    interface ExhibitMapper {

        @Insert("""
                INSERT INTO exhibit (suggestion_id, ledger_seq, position, attachment_id)
                VALUES (#{suggestion}, #{seq}, #{position}, #{attachment})
                """)
        int show(
                @Param("suggestion") long suggestion,
                @Param("seq") long seq,
                @Param("position") int position,
                @Param("attachment") long attachment);

        @Select("""
                SELECT a.id FROM message m JOIN attachment a ON a.message_id = m.id
                WHERE m.township_id = #{township} AND m.external_id = #{message} ORDER BY a.position
                """)
        List<Long> shown(@Param("township") long township, @Param("message") String message);
    }
}
