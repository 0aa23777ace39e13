package io.sidan.admin.media;

import io.sidan.admin.account.Person;
import io.sidan.core.triage.ItemMedia;
import io.sidan.core.triage.Ref;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pictures and voice of a message in triage that has no case yet. */
@RestController
@RequestMapping("/api/messages/{key}/media/{id}")
class ItemMediaController {

    private final ItemMedia media;

    ItemMediaController(ItemMedia media) {
        this.media = media;
    }

    @GetMapping
    ResponseEntity<Resource> open(
            @PathVariable String key, @PathVariable long id, @AuthenticationPrincipal Person person) {
        return MediaAnswer.of(media.open(Ref.of(key), id, person.actor()));
    }

    @GetMapping("/thumbnail")
    ResponseEntity<Resource> thumbnail(
            @PathVariable String key, @PathVariable long id, @AuthenticationPrincipal Person person) {
        return MediaAnswer.thumbnail(media.thumbnail(Ref.of(key), id, person.actor()));
    }
}
