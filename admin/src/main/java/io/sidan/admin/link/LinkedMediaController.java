package io.sidan.admin.link;

import io.sidan.admin.media.MediaAnswer;
import io.sidan.core.link.LinkedCases;
import io.sidan.core.media.Uploads.Uploaded;
import jakarta.validation.constraints.Size;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Photos and voice for those who come by a link. */
@RestController
@RequestMapping("/api/links/{token}")
class LinkedMediaController {

    private final LinkedCases cases;

    LinkedMediaController(LinkedCases cases) {
        this.cases = cases;
    }

    @PostMapping(path = "/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded take(@PathVariable String token, @RequestPart("photo") MultipartFile photo) {
        return cases.take(token, () -> MediaAnswer.bytes(photo));
    }

    /** @param number of the case, on a deputy's workbench */
    @GetMapping("/media/{id}")
    ResponseEntity<Resource> open(
            @PathVariable String token,
            @PathVariable long id,
            @RequestParam(required = false) @Size(max = 24) String number) {
        return MediaAnswer.of(cases.open(token, number, id));
    }

    @GetMapping("/media/{id}/thumbnail")
    ResponseEntity<Resource> thumbnail(
            @PathVariable String token,
            @PathVariable long id,
            @RequestParam(required = false) @Size(max = 24) String number) {
        return MediaAnswer.thumbnail(cases.thumbnail(token, number, id));
    }
}
