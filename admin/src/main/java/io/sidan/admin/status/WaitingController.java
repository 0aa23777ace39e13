package io.sidan.admin.status;

import io.sidan.admin.account.Person;
import io.sidan.core.clock.Leg;
import io.sidan.core.clock.Waiting;
import io.sidan.core.roster.Role;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits on whom. */
@RestController
class WaitingController {

    private final Waiting waiting;

    WaitingController(Waiting waiting) {
        this.waiting = waiting;
    }

    @GetMapping("/api/waiting")
    Waiting.Page list(
            @RequestParam(required = false) Role role,
            @RequestParam(required = false) @Size(max = 128) String person,
            @RequestParam(required = false) @Size(max = 64) String district,
            @RequestParam(required = false) Leg leg,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
            @AuthenticationPrincipal Person me) {
        return waiting.list(new Waiting.Query(role, person, district, leg, page, size), me.actor());
    }

    /** One column of the board. */
    record Column(Leg leg, String label, long total, long overdue) {}

    @GetMapping("/api/waiting/legs")
    List<Column> legs(
            @RequestParam(required = false) @Size(max = 64) String district, @AuthenticationPrincipal Person me) {
        return waiting.legs(new Waiting.Query(null, null, district, 0, 1), me.actor()).stream()
                .map(on -> new Column(on.leg(), on.leg().label(), on.total(), on.overdue()))
                .toList();
    }
}
