package io.sidan.admin.media;

import io.sidan.admin.account.Person;
import io.sidan.core.media.Uploads;
import io.sidan.core.media.Uploads.Uploaded;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Photos that somebody in the panel is about to show as the evidence of a move. */
@RestController
class PhotoController {

    private final Uploads uploads;

    PhotoController(Uploads uploads) {
        this.uploads = uploads;
    }

    @PostMapping(path = "/api/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded take(@RequestPart("photo") MultipartFile photo, @AuthenticationPrincipal Person person) {
        return uploads.take(
                MediaAnswer.bytes(photo), person.home(), person.actor().uploader());
    }
}
