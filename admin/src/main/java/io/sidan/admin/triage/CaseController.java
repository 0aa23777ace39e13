package io.sidan.admin.triage;

import io.sidan.admin.account.Person;
import io.sidan.core.message.Urgency;
import io.sidan.core.suggestion.Correction;
import io.sidan.core.triage.ChatSearch;
import io.sidan.core.triage.Ref;
import io.sidan.core.triage.Triage;
import io.sidan.core.triage.Wish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A case put right by hand: what it says of itself, and which messages make it up. */
@RestController
@RequestMapping("/api/suggestions/{number}")
class CaseController {

    private final Triage triage;
    private final ChatSearch chat;

    CaseController(Triage triage, ChatSearch chat) {
        this.triage = triage;
        this.chat = chat;
    }

    /** What is not filled in stays; an empty district or deputy means none. */
    record CorrectionForm(
            @Size(max = 128) String title,
            @Size(max = 8) String category,
            @Size(max = 200) String place,
            @Size(max = 64) String district,
            Urgency urgency,
            @Size(max = 128) String deputy,
            Integer version) {

        Wish wish() {
            return new Wish(
                    new Correction(title, category, place, district, urgency, deputy), null, null, null, null, version);
        }
    }

    /**
     * @param key of the message
     * @param revision the person saw
     */
    record MemberForm(
            @NotNull @Size(max = 24) String key, @NotNull Boolean own, Integer revision) {}

    @GetMapping("/chat")
    List<ChatSearch.Line> chat(@PathVariable String number, @AuthenticationPrincipal Person person) {
        return chat.around(new Ref(Ref.Kind.CASE, number, 0), person.actor());
    }

    @PostMapping("/corrections")
    void correct(
            @PathVariable String number,
            @Valid @RequestBody CorrectionForm form,
            @AuthenticationPrincipal Person person) {
        triage.correct(number, form.wish(), person.actor());
    }

    /** Counts a message of the talk to the case, or takes it out. */
    @PostMapping("/messages")
    List<ChatSearch.Line> count(
            @PathVariable String number, @Valid @RequestBody MemberForm form, @AuthenticationPrincipal Person person) {
        Ref message = Ref.of(form.key());
        if (form.own()) {
            triage.include(number, message, form.revision(), person.actor());
        } else {
            triage.exclude(number, message, form.revision(), person.actor());
        }
        return chat(number, person);
    }
}
