package io.sidan.bot.channel.bridge;

import io.sidan.bot.inbox.BadMessage;
import io.sidan.bot.inbox.Inbox;
import io.sidan.bot.inbox.MessageReader;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.Receipt;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes messages from a gateway that speaks for a group; nothing is acknowledged before it is stored. */
@RestController
class BridgeController {

    static final String CHANNEL = "bridge";

    private static final int MOST_MESSAGES = 1_000;
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private final BridgeProperties bridge;
    private final BridgeSignature signatures;
    private final BridgeTurnstile turnstile;
    private final BridgeRefusals refusals;
    private final BridgeMedia media;
    private final Inbox inbox;
    private final JsonMapper json;

    BridgeController(
            BridgeProperties bridge,
            BridgeSignature signatures,
            BridgeTurnstile turnstile,
            BridgeRefusals refusals,
            BridgeMedia media,
            Inbox inbox,
            JsonMapper json) {
        this.bridge = bridge;
        this.signatures = signatures;
        this.turnstile = turnstile;
        this.refusals = refusals;
        this.media = media;
        this.inbox = inbox;
        this.json = json;
    }

    /**
     * @param line place of the message in the array, from 1
     */
    record Rejected(int line, String reason) {}

    record Answer(int accepted, int duplicates, List<Rejected> rejected) {}

    @PostMapping("/channel/bridge/messages")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Answer receive(
            @RequestHeader(name = "X-Sidan-Timestamp", required = false) String timestamp,
            @RequestHeader(name = "X-Sidan-Signature", required = false) String signature,
            HttpServletRequest request)
            throws IOException {
        if (!bridge.isOn()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "桥接通道没有开启：请先设置 SIDAN_BRIDGE_SECRET");
        }
        if (!turnstile.enter()) {
            throw refused(BridgeFault.RATE, HttpStatus.TOO_MANY_REQUESTS, "太快了，请过几秒再发");
        }
        try {
            return store(messages(authentic(timestamp, signature, request)));
        } finally {
            turnstile.leave();
        }
    }

    private byte[] authentic(String timestamp, String signature, HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        Optional<String> unsigned = signatures.faultOfHeaders(timestamp, signature);
        if (unsigned.isPresent()) {
            throw refused(BridgeFault.UNSIGNED, HttpStatus.UNAUTHORIZED, unsigned.get());
        }
        Optional<String> late = signatures.faultOfClock(timestamp);
        if (late.isPresent()) {
            throw refused(BridgeFault.CLOCK, HttpStatus.UNAUTHORIZED, late.get());
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw tooLarge();
        }
        if (!signatures.matches(timestamp, signature, body)) {
            throw refused(BridgeFault.SIGNATURE, HttpStatus.UNAUTHORIZED, "签名不对");
        }
        return body;
    }

    private List<JsonNode> messages(byte[] body) {
        JsonNode tree = tree(body);
        List<JsonNode> messages = new ArrayList<>();
        Iterable<JsonNode> told = tree.isArray() ? tree : List.of(tree);
        told.forEach(messages::add);
        if (messages.size() > MOST_MESSAGES) {
            throw refused(BridgeFault.SIZE, HttpStatus.CONTENT_TOO_LARGE, "一次最多 " + MOST_MESSAGES + " 条消息");
        }
        return messages;
    }

    private JsonNode tree(byte[] body) {
        try {
            JsonNode tree = json.readTree(body);
            if (tree.isObject() || tree.isArray()) {
                return tree;
            }
        } catch (JacksonException unreadable) {
            // answered below: what cannot be read is no message either
        }
        throw refused(BridgeFault.UNREADABLE, HttpStatus.BAD_REQUEST, "正文要是一条消息的 JSON，或消息的数组");
    }

    private Answer store(List<JsonNode> messages) {
        List<GroupMessage> batch = new ArrayList<>(messages.size());
        List<Rejected> rejected = new ArrayList<>();
        for (int line = 1; line <= messages.size(); line++) {
            try {
                JsonNode told = messages.get(line - 1);
                batch.add(media.with(MessageReader.read(told), told));
            } catch (BadMessage bad) {
                rejected.add(new Rejected(line, bad.getMessage()));
            }
        }
        Receipt receipt = inbox.receive(CHANNEL, batch);
        return new Answer(receipt.accepted(), receipt.duplicates(), rejected);
    }

    private ErrorResponseException tooLarge() {
        return refused(BridgeFault.SIZE, HttpStatus.CONTENT_TOO_LARGE, "正文超过 32 MB");
    }

    private ErrorResponseException refused(BridgeFault fault, HttpStatus status, String sentence) {
        refusals.count(fault);
        return new ResponseStatusException(status, sentence);
    }
}
