package io.sidan.bot.reply;

import io.sidan.core.suggestion.Actor;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the bot says, with what could not be sent and what is to be passed on by hand. */
@RestController
@RequestMapping("/api/outbox")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class OutboxController {

    private final Desk desk;

    OutboxController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    Desk.Page list(
            @RequestParam(required = false) OutboxState state,
            @RequestParam(required = false) @Size(max = 16) String channel,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
            @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        return desk.list(state, channel, page, size, actor);
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable long id, @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        desk.retry(id, actor);
    }

    @PostMapping("/{id}/done")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void done(@PathVariable long id, @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        desk.done(id, actor);
    }
}
