package io.sidan.bot.reply;

import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Move;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has been said of a case, and what would be. */
@RestController
@RequestMapping("/api/suggestions/{number}")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR')")
class HearingsController {

    private final Hearings hearings;

    HearingsController(Hearings hearings) {
        this.hearings = hearings;
    }

    @GetMapping("/hearings")
    List<Hearings.Hearing> all(
            @PathVariable String number, @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        return hearings.of(number, actor);
    }

    @GetMapping("/preview")
    List<Hearings.Preview> preview(
            @PathVariable String number,
            @RequestParam Move move,
            @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        return hearings.preview(number, move, actor);
    }
}
