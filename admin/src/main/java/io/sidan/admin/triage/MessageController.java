package io.sidan.admin.triage;

import io.sidan.admin.account.Person;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.triage.Done;
import io.sidan.core.triage.Judgment;
import io.sidan.core.triage.Ref;
import io.sidan.core.triage.Triage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a person says of any message of the talk, which the machine learns from. */
@RestController
class MessageController {

    private final Triage triage;

    MessageController(Triage triage) {
        this.triage = triage;
    }

    /**
     * @param kind REPORT, CHATTER, QUESTION or NOTICE; null where it belongs to a case
     * @param into number of the case it belongs to
     * @param category of a report, where the person knows it
     * @param revision the person saw
     */
    record JudgmentForm(
            OutcomeKind kind,
            @Size(max = 24) String into,
            @Size(max = 8) String category,
            Integer revision) {}

    @PostMapping("/api/messages/{key}/judgment")
    Done judge(
            @PathVariable String key, @Valid @RequestBody JudgmentForm form, @AuthenticationPrincipal Person person) {
        var judgment = new Judgment(form.kind(), form.into(), form.category());
        return triage.judge(Ref.of(key), judgment, form.revision(), person.actor());
    }
}
