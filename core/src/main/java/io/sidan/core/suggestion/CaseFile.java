package io.sidan.core.suggestion;

import io.sidan.core.media.Uploads;
import io.sidan.core.message.Messages;
import io.sidan.core.message.StoredMessage;
import io.sidan.core.privacy.Masking;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.CaseMedia.Enclosed;
import io.sidan.core.suggestion.SuggestionSearch.Answered;
import io.sidan.core.suggestion.SuggestionSearch.Moved;
import io.sidan.core.suggestion.SuggestionSearch.Said;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What lies in the file of one case: its steps, what was said, what was answered; unsealed, and masked again. */
@Component
class CaseFile {

    private final CaseFileMapper rows;
    private final Messages messages;
    private final CaseMedia media;
    private final Seal seal;
    private final JsonMapper json;

    CaseFile(CaseFileMapper rows, Messages messages, CaseMedia media, Seal seal, JsonMapper json) {
        this.rows = rows;
        this.messages = messages;
        this.media = media;
        this.seal = seal;
        this.json = json;
    }

    List<Moved> steps(Sight sight, Map<Long, List<Enclosed>> photos) {
        return rows.steps(sight.id()).stream()
                .map(row -> moved(row, photos.getOrDefault(row.seq(), List.of())))
                .toList();
    }

    List<Answered> answers(Sight sight, Map<Long, List<Enclosed>> photos) {
        return rows.answers(sight.id()).stream()
                .map(row -> answered(row, photos.getOrDefault(row.ledgerSeq(), List.of())))
                .toList();
    }

    List<Said> said(Sight sight, Actor actor) {
        List<StoredMessage> said = messages.of(rows.withMerged(sight.id())).stream()
                .filter(stored -> isShown(stored, actor))
                .toList();
        Map<Long, List<Enclosed>> enclosed =
                media.ofMessages(said.stream().map(StoredMessage::id).toList());
        return said.stream()
                .map(stored -> Said.masked(stored, enclosed.getOrDefault(stored.id(), List.of())))
                .toList();
    }

    /** A resident sees the own words, nobody else's. */
    private static boolean isShown(StoredMessage stored, Actor actor) {
        return !actor.is(Role.RESIDENT) || stored.message().sender().equals(actor.code());
    }

    private Moved moved(CaseFileMapper.StepRow row, List<Enclosed> photos) {
        return new Moved(
                row.seq(),
                row.move(),
                row.move() == null ? "收到" : row.move().label(),
                row.role(),
                row.actorName(),
                row.channel(),
                row.fromState(),
                row.toState(),
                row.reason(),
                Masking.mask(seal.open(row.words())),
                row.at(),
                photos);
    }

    private Answered answered(CaseFileMapper.AnswerRow row, List<Enclosed> photos) {
        return new Answered(
                row.round(),
                row.answerClass(),
                row.unitName(),
                Masking.mask(seal.open(row.words())),
                row.contact(),
                papers(row.evidence()),
                row.answeredAt(),
                photos);
    }

    /** What it names that is no photo. */
    private List<String> papers(String evidence) {
        List<String> named = evidence == null ? List.of() : json.readValue(evidence, new TypeReference<>() {});
        return named.stream().filter(name -> Uploads.photo(name).isEmpty()).toList();
    }
}
