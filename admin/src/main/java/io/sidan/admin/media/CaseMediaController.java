package io.sidan.admin.media;

import io.sidan.admin.account.Person;
import io.sidan.core.suggestion.CaseMedia;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Pictures and voice of a case, for those who may read it. */
@RestController
@RequestMapping("/api/suggestions/{number}/media/{id}")
class CaseMediaController {

    private final CaseMedia media;

    CaseMediaController(CaseMedia media) {
        this.media = media;
    }

    @GetMapping
    ResponseEntity<Resource> open(
            @PathVariable String number, @PathVariable long id, @AuthenticationPrincipal Person person) {
        return MediaAnswer.of(media.open(number, id, person.actor()));
    }

    @GetMapping("/thumbnail")
    ResponseEntity<Resource> thumbnail(
            @PathVariable String number, @PathVariable long id, @AuthenticationPrincipal Person person) {
        return MediaAnswer.thumbnail(media.thumbnail(number, id, person.actor()));
    }

    /** What was given up is fetched once more. */
    @PostMapping("/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('POINT', 'STATION', 'CHAIR', 'ADMIN')")
    void retry(@PathVariable String number, @PathVariable long id, @AuthenticationPrincipal Person person) {
        media.retry(number, id, person.actor());
    }
}
