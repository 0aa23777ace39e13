package io.sidan.admin.triage;

import io.sidan.admin.account.Person;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.triage.ChatSearch;
import io.sidan.core.triage.Done;
import io.sidan.core.triage.Ref;
import io.sidan.core.triage.Triage;
import io.sidan.core.triage.TriageSearch;
import io.sidan.core.triage.View;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 待分拣: what waits for a person, and the one-key acts on it. */
@RestController
@RequestMapping("/api/triage")
class TriageController {

    private final TriageSearch search;
    private final ChatSearch chat;
    private final Triage triage;

    TriageController(TriageSearch search, ChatSearch chat, Triage triage) {
        this.search = search;
        this.chat = chat;
        this.triage = triage;
    }

    /** An item with the talk around it. */
    record Opened(TriageSearch.Item item, List<ChatSearch.Line> chat) {}

    record Chosen(@NotNull @Size(max = 24) String key, Integer version) {}

    /** The same act on many items. */
    record BulkForm(
            @NotEmpty @Size(max = 100) List<@Valid @NotNull Chosen> items,
            @Valid @NotNull ActForm act) {}

    record Refused(String key, String sentence) {}

    /** What was done, and what was not, with the reason. */
    record Bulk(List<Done> done, List<Refused> refused) {}

    @GetMapping
    TriageSearch.Queue queue(@RequestParam(defaultValue = "ALL") View view, @AuthenticationPrincipal Person person) {
        return search.queue(view, person.actor());
    }

    @GetMapping("/{key}")
    Opened item(@PathVariable String key, @AuthenticationPrincipal Person person) {
        Ref ref = Ref.of(key);
        return new Opened(search.item(ref, person.actor()), chat.around(ref, person.actor()));
    }

    @PostMapping("/{key}")
    Done act(@PathVariable String key, @Valid @RequestBody ActForm form, @AuthenticationPrincipal Person person) {
        return triage.act(Ref.of(key), form.act(), form.wish(), person.actor());
    }

    /** Each item in a transaction of its own: one refused does not hold up the others. */
    @PostMapping
    Bulk bulk(@Valid @RequestBody BulkForm form, @AuthenticationPrincipal Person person) {
        List<Done> done = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Chosen item : form.items()) {
            try {
                done.add(triage.act(
                        Ref.of(item.key()), form.act().act(), form.act().wish(item.version()), person.actor()));
            } catch (Refusal refusal) {
                refused.add(new Refused(item.key(), refusal.getMessage()));
            }
        }
        return new Bulk(done, refused);
    }
}
