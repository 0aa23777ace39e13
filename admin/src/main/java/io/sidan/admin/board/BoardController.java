package io.sidan.admin.board;

import io.sidan.core.board.Board;
import io.sidan.core.board.Boards;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Public boards: nobody logs in, so nothing of a person stands there. */
@RestController
class BoardController {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Boards boards;

    BoardController(Boards boards) {
        this.boards = boards;
    }

    @GetMapping("/api/boards/{prefix}/{district}")
    ResponseEntity<Board> open(@PathVariable String prefix, @PathVariable String district) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(boards.open(prefix, district));
    }
}
