package io.sidan.bot.channel.archive;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says how the archive is doing. */
@RestController
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class ArchiveController {

    private final ArchiveStatus status;

    ArchiveController(ArchiveStatus status) {
        this.status = status;
    }

    @GetMapping("/api/channels/archive")
    ArchiveStatus.Now now() {
        return status.now();
    }
}
