package io.sidan.bot.reply;

import io.sidan.core.suggestion.Actor;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The ways by which the bot speaks, and a test of each. */
@RestController
@RequestMapping("/api/ways")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class WaysController {

    private final Ways ways;

    WaysController(Ways ways) {
        this.ways = ways;
    }

    @GetMapping
    List<Ways.Way> all(@AuthenticationPrincipal(expression = "actor()") Actor actor) {
        return ways.all(actor);
    }

    @PostMapping("/{channel}/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void test(@PathVariable String channel, @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        ways.test(channel, actor);
    }
}
