package io.sidan.bot.channel.robot;

import io.sidan.bot.channel.wecom.Refusals;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.reply.Addressee;
import io.sidan.bot.reply.Allowance;
import io.sidan.bot.reply.Outgoing;
import io.sidan.bot.reply.Receipt;
import io.sidan.bot.reply.ReplySender;
import io.sidan.bot.reply.SendFailed;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks in an internal room by the webhook of a robot in it (document 91770), at most 20 times a minute. WeCom cannot
 * tell a repeat. The key is never told, as it is all that protects the webhook.
 */
@Component
class RobotSender implements ReplySender {

    private static final String SEND = "/cgi-bin/webhook/send?key=";
    private static final int MOST_BYTES = 2_048;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<Allowance> LIMITS = List.of(new Allowance("minute", 10, Duration.ofSeconds(6)));

    /** The webhook is no more. */
    private static final Set<Integer> CLOSED = Set.of(93_000, 93_004, 93_008);

    private final String base;
    private final Map<String, String> keys;
    private final JsonMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    RobotSender(Wecom wecom, RobotProperties settings, JsonMapper json) {
        this.base = wecom.settings().baseUrl();
        this.keys = settings.keys();
        this.json = json;
    }

    @Override
    public String channel() {
        return "robot";
    }

    @Override
    public String label() {
        return "群机器人";
    }

    @Override
    public boolean reaches(Addressee to) {
        return to.person() == null && keys.containsKey(to.group());
    }

    @Override
    public List<Allowance> allowances(Addressee to) {
        return LIMITS;
    }

    @Override
    public Receipt send(Outgoing message) throws SendFailed {
        int code = post(Map.of("msgtype", "text", "text", Map.of("content", message.cut(MOST_BYTES))), message.chat());
        if (code != 0) {
            throw Refusals.atMostOnce(code, CLOSED);
        }
        return Receipt.SAID;
    }

    private int post(Map<String, ?> body, String chat) throws SendFailed {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + SEND + keys.get(chat)))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        try {
            JsonNode answer =
                    json.readTree(http.send(request, BodyHandlers.ofString()).body());
            if (!answer.path("errcode").isIntegralNumber()) {
                throw SendFailed.inDoubt("群机器人的回答读不懂");
            }
            return answer.path("errcode").asInt();
        } catch (ConnectException nobody) {
            throw SendFailed.forNow("群机器人连不上");
        } catch (IOException | JacksonException unclear) {
            throw SendFailed.inDoubt("群机器人没有回音");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw SendFailed.inDoubt("程序正在停止");
        }
    }
}
