package io.sidan.admin.duty;

import io.sidan.admin.account.Person;
import io.sidan.core.roster.Directory;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 一站五点, as forms offer them. */
@RestController
@RequestMapping("/api/stations")
@PreAuthorize("hasAnyRole('POINT', 'STATION', 'CHAIR', 'ADMIN')")
class StationController {

    private final Directory directory;

    StationController(Directory directory) {
        this.directory = directory;
    }

    /** Staff of a point find their own alone. */
    @GetMapping
    List<Directory.Station> all(@AuthenticationPrincipal Person person) {
        return directory.stations(person.home()).stream()
                .filter(station -> person.station() == null || person.station().equals(station.code()))
                .toList();
    }
}
