package io.sidan.bot.alarm;

import io.sidan.bot.reply.Addressee;
import io.sidan.bot.reply.Outgoing;
import io.sidan.bot.reply.Receipt;
import io.sidan.bot.reply.ReplySender;
import io.sidan.bot.reply.SendFailed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The town's own phone system, told by a signed webhook whom to call and what to say. Its answer 2xx means that it took
 * the call over, not that anybody picked up; a repeated key is the same call.
 */
@Component
class Phone implements ReplySender {

    static final String CHANNEL = "phone";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A repeated key is the same call, as the README asks of the phone system. */
    private static final Duration FORGIVES = Duration.ofDays(1);

    private static final int TIMED_OUT = 408;
    private static final int TOO_MANY = 429;

    private final AlarmProperties.Webhook webhook;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Phone(AlarmProperties alarm, JsonMapper json, Clock clock) {
        this.webhook = alarm.webhook();
        this.json = json;
        this.clock = clock;
    }

    /** What is posted. */
    record Call(String key, String person, String text) {}

    static Addressee of(Addressee to) {
        return to.through(CHANNEL);
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public String label() {
        return "电话系统";
    }

    @Override
    public boolean reaches(Addressee to) {
        return to.person() != null && webhook.isThere();
    }

    @Override
    public Duration forgives() {
        return FORGIVES;
    }

    @Override
    public Receipt send(Outgoing message) throws SendFailed {
        int status = post(new Call(message.key(), message.person(), message.text()));
        if (status / 100 == 2) {
            return Receipt.SAID;
        }
        boolean clientError = status / 100 == 4 && status != TIMED_OUT && status != TOO_MANY;
        throw clientError ? SendFailed.forGood("电话系统不接受：" + status) : SendFailed.forNow("电话系统出错：" + status);
    }

    private int post(Call call) throws SendFailed {
        String body = json.writeValueAsString(call);
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(URI.create(webhook.url()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Sidan-Timestamp", timestamp)
                .header("X-Sidan-Signature", sign(timestamp + "." + body))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
            return answer.statusCode();
        } catch (IOException unreachable) {
            throw SendFailed.forNow("电话系统连不上");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw SendFailed.forNow("程序正在停止");
        }
    }

    private String sign(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(webhook.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
