package io.sidan.bot.channel.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.sidan.bot.channel.wecom.WecomProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where WeCom calls (接收消息, 接收事件): of the app, customer contact, the archive and 微信客服 alike. What comes is checked,
 * stored and answered, at once; it is worked on after.
 */
@RestController
@RequestMapping("/channel/wecom/app")
class CallbackController {

    private static final int MOST_BYTES = 256 * 1024;
    private static final String DONE = "success";

    private final WecomProperties settings;
    private final CallbackCipher cipher;
    private final Callbacks callbacks;
    private final CallbackWorker worker;
    private final MeterRegistry meters;

    CallbackController(
            WecomProperties settings,
            CallbackCipher cipher,
            Callbacks callbacks,
            CallbackWorker worker,
            MeterRegistry meters) {
        this.settings = settings;
        this.cipher = cipher;
        this.callbacks = callbacks;
        this.worker = worker;
        this.meters = meters;
    }

    /** WeCom's test when the address is entered: the opened word is given back. */
    @GetMapping(produces = "text/plain;charset=UTF-8")
    String verify(
            @RequestParam(name = "msg_signature", required = false) String signature,
            @RequestParam(required = false) String timestamp,
            @RequestParam(required = false) String nonce,
            @RequestParam(required = false) String echostr) {
        return counted(() -> {
            check(signature, timestamp, nonce);
            return cipher.open(
                    signature,
                    timestamp,
                    nonce,
                    Optional.ofNullable(echostr).orElseThrow(CallbackFault.UNSIGNED::refused));
        });
    }

    /** Once it is stored it is answered: the same one may come again, and is stored once. */
    @PostMapping(produces = "text/plain;charset=UTF-8")
    String receive(
            @RequestParam(name = "msg_signature", required = false) String signature,
            @RequestParam(required = false) String timestamp,
            @RequestParam(required = false) String nonce,
            HttpServletRequest request)
            throws IOException {
        byte[] body = request.getContentLengthLong() > MOST_BYTES
                ? new byte[MOST_BYTES + 1]
                : request.getInputStream().readNBytes(MOST_BYTES + 1);
        return counted(() -> {
            check(signature, timestamp, nonce);
            callbacks.keep(cipher.open(signature, timestamp, nonce, ciphertext(body)));
            worker.wake();
            return DONE;
        });
    }

    private void check(String signature, String timestamp, String nonce) {
        if (!settings.takesCallbacks()) {
            throw CallbackFault.OFF.refused();
        }
        cipher.check(signature, timestamp, nonce);
    }

    private static String ciphertext(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw CallbackFault.TOO_LARGE.refused();
        }
        Map<String, String> outer = CallbackXml.fields(new ByteArrayInputStream(body));
        return Optional.ofNullable(outer.get("Encrypt")).orElseThrow(CallbackFault.UNREADABLE::refused);
    }

    private String counted(Supplier<String> work) {
        try {
            return work.get();
        } catch (CallbackFault.Refused refused) {
            meters.counter("sidan.callback.refused", "reason", refused.fault().name())
                    .increment();
            throw refused;
        }
    }
}
