package io.sidan.bot.channel.simulator;

import io.sidan.bot.channel.simulator.Replays.Playing;
import io.sidan.core.sample.Samples;
import io.sidan.core.suggestion.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Playing a chat file into the sample: begun, made faster or slower, paused, one line at a time. */
@RestController
@RequestMapping("/api/sim/replay")
class ReplayController {

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private final Samples samples;
    private final Replays replays;
    private final Premiere premiere;

    ReplayController(Samples samples, Replays replays, Premiere premiere) {
        this.samples = samples;
        this.replays = replays;
        this.premiere = premiere;
    }

    /**
     * @param paused whether it rests
     * @param speed times faster than life, 1 to 5000; null leaves it
     */
    record Control(
            @NotNull(message = "请写明是放还是停") Boolean paused,

            @Min(value = 1, message = "最慢是 1 倍") @Max(value = 5_000, message = "最快是 5000 倍")
            Integer speed) {}

    /** What is, or was last, played. */
    @GetMapping
    Playing playing() {
        return replays.of(samples.require()).orElseThrow(() -> Refusal.missing("还没有放过聊天记录"));
    }

    /** Begins to play a chat file (JSON Lines, at most 5 MB), sent as it is; what was played before ends. */
    @PostMapping(consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_NDJSON_VALUE})
    Playing play(
            @RequestParam(defaultValue = "聊天记录") @Size(max = 128) String name,
            @RequestParam(defaultValue = "60") @Min(1) @Max(5_000) int speed,
            HttpServletRequest request)
            throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw tooLarge();
        }
        return premiere.play(name, new String(body, StandardCharsets.UTF_8), speed);
    }

    /** Pauses, goes on, or changes the speed. */
    @PutMapping
    Playing control(@Valid @RequestBody Control control) {
        return replays.control(samples.require(), control.paused(), control.speed());
    }

    /** Plays the next line of one that rests. */
    @PostMapping("/step")
    Playing step() {
        return premiere.step();
    }

    private static ResponseStatusException tooLarge() {
        return new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, "聊天记录超过 5 MB");
    }
}
