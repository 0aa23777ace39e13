package io.sidan.bot.channel.simulator;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plays one of the one-click scripts. */
@RestController
class ScriptController {

    private final Scripts scripts;

    ScriptController(Scripts scripts) {
        this.scripts = scripts;
    }

    /**
     * @param chat where to look
     * @param text what happens, in a sentence
     */
    record Played(String chat, String text) {}

    @PostMapping("/api/sim/scripts/{script}")
    Played play(@PathVariable Script script) {
        return scripts.play(script);
    }
}
