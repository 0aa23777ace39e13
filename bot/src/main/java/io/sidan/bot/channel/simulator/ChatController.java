package io.sidan.bot.channel.simulator;

import io.sidan.core.message.MessageType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A chat of the sample as its members see it, and talking in it. */
@RestController
@RequestMapping("/api/sim/chats/{chat}/messages")
class ChatController {

    private static final Set<MessageType> POSTABLE =
            EnumSet.of(MessageType.TEXT, MessageType.IMAGE, MessageType.VOICE, MessageType.LOCATION);

    private final Stage stage;
    private final Transcripts transcripts;

    ChatController(Stage stage, Transcripts transcripts) {
        this.stage = stage;
        this.transcripts = transcripts;
    }

    /**
     * @param messages in the order they arrived
     * @param cursor to be given back to hear what comes next
     */
    record Page(List<Bubble> messages, String cursor) {}

    /**
     * One thing said.
     *
     * @param id of the message; of a reply its own
     * @param person who said it; null: the bot
     * @param badge in which capacity, such as 代表
     * @param type text, image, voice, location, …
     * @param quote id of the message answered to, or null
     * @param recalled id of the message taken back, or null
     * @param outcome what became of it; null while the system has not looked at it, and of the bot's own words
     */
    record Bubble(
            String id,
            String person,
            String name,
            String badge,
            String type,
            String text,
            String quote,
            String recalled,
            Instant at,
            Became outcome) {}

    /** @param number short number of the case it belongs to, or null */
    record Became(String kind, String label, Integer number, String why) {}

    /**
     * @param type text, image, voice or location, as MessageType has it
     * @param text words, transcript or place; none of an image
     */
    record Post(
            @NotBlank(message = "请选一个角色") @Size(max = 128) String person,
            @NotNull(message = "请写明是文字、图片、语音还是位置") MessageType type,
            @Size(max = 2_000) String text,
            @Size(max = 128) String quote) {

        @AssertTrue(message = "只能发文字、图片、语音和位置")
        boolean isPostable() {
            return type == null || POSTABLE.contains(type);
        }

        @AssertTrue(message = "请写几个字")
        boolean isSayingSomething() {
            return type == MessageType.IMAGE || (text != null && !text.isBlank());
        }
    }

    record Posted(String id) {}

    /** What has been said since the cursor; without one the last 200 messages. */
    @GetMapping
    Page messages(
            @PathVariable @Size(max = 128) String chat,
            @RequestParam(required = false) @Size(max = 64) String cursor,
            @RequestParam(defaultValue = "200") @Min(1) @Max(200) int size) {
        return transcripts.of(chat, Cursor.of(cursor), size);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Posted post(@PathVariable @Size(max = 128) String chat, @Valid @RequestBody Post post) {
        return new Posted(stage.post(chat, post.person(), post.type(), post.text(), post.quote()));
    }
}
