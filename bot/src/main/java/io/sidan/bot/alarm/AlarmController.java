package io.sidan.bot.alarm;

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

/** Danger now: what rings, and the button by which somebody has it. */
@RestController
@RequestMapping("/api/alarms")
class AlarmController {

    private final AlarmBoard board;

    AlarmController(AlarmBoard board) {
        this.board = board;
    }

    record Answer(List<AlarmBoard.Item> items) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
    Answer list(@AuthenticationPrincipal(expression = "actor()") Actor actor) {
        return new Answer(board.list(actor));
    }

    @PostMapping("/{id}/ack")
    @PreAuthorize("hasAnyRole('DEPUTY', 'POINT', 'STATION', 'CHAIR', 'ADMIN')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(@PathVariable long id, @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        board.acknowledge(id, actor);
    }
}
