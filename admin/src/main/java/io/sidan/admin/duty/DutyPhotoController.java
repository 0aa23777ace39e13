package io.sidan.admin.duty;

import io.sidan.admin.account.Person;
import io.sidan.admin.media.MediaAnswer;
import io.sidan.core.duty.DutyPhotos;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Photos of the congress's work. */
@RestController
@RequestMapping("/api/duty-photos/{id}")
@PreAuthorize("hasAnyRole('DEPUTY', 'POINT', 'STATION', 'CHAIR', 'ADMIN')")
class DutyPhotoController {

    private final DutyPhotos photos;

    DutyPhotoController(DutyPhotos photos) {
        this.photos = photos;
    }

    @GetMapping
    ResponseEntity<Resource> open(@PathVariable long id, @AuthenticationPrincipal Person person) {
        return MediaAnswer.of(photos.open(id, person.actor()));
    }

    @GetMapping("/thumbnail")
    ResponseEntity<Resource> thumbnail(@PathVariable long id, @AuthenticationPrincipal Person person) {
        return MediaAnswer.thumbnail(photos.thumbnail(id, person.actor()));
    }
}
