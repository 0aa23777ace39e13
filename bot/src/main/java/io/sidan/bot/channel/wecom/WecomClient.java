package io.sidan.bot.channel.wecom;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sidan.core.media.MediaUnavailable;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import me.chanjar.weixin.common.error.WxError;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import org.apache.http.conn.ConnectTimeoutException;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** WeCom's API through one door: adds the access token, refreshes it once where it has run out, and throws {@link WecomFailed}. */
public final class WecomClient {

    /** How WxJava numbers an empty answer. */
    private static final int NO_ANSWER = -99;

    private final Door door;
    private final Line line;
    private final JsonMapper json;

    WecomClient(Door door, Line line, JsonMapper json) {
        this.door = door;
        this.line = line;
        this.json = json;
    }

    /** @param path such as {@code /cgi-bin/user/get} */
    public JsonNode get(String path, Map<String, ?> parameters) {
        StringJoiner query = new StringJoiner("&");
        parameters.forEach((name, value) -> query.add(name + "=" + UriUtils.encode(String.valueOf(value), UTF_8)));
        return read(asked(() -> line.get(line.address(path), query.length() == 0 ? null : query.toString())));
    }

    /** @param body is written as JSON */
    public JsonNode post(String path, Object body) {
        return read(asked(() -> line.post(line.address(path), json.writeValueAsString(body))));
    }

    /** The bytes of a temporary file of WeCom's (media/get, document 90254), which it keeps for three days. */
    public byte[] file(String mediaId) throws MediaUnavailable {
        try {
            String query = "media_id=" + UriUtils.encode(mediaId, UTF_8);
            return asked(() -> line.execute(new Bytes(line), line.address("/cgi-bin/media/get"), query));
        } catch (WecomFailed failed) {
            throw failed.retryable()
                    ? MediaUnavailable.now(failed.getMessage(), failed)
                    : MediaUnavailable.forGood(failed.getMessage());
        }
    }

    private JsonNode read(String answer) {
        try {
            return json.readTree(answer);
        } catch (JacksonException unreadable) {
            throw WecomFailed.garbled(unreadable.getClass().getSimpleName());
        }
    }

    /** What the library stumbles over is told by its name alone: its words may hold an address with a token or a secret. */
    private static <T> T asked(Callable<T> question) {
        try {
            return question.call();
        } catch (WxErrorException refused) {
            throw refusal(refused.getError());
        } catch (WxRuntimeException unreachable) {
            Throwable cause = unreachable.getCause() == null ? unreachable : unreachable.getCause();
            throw WecomFailed.unreachable(cause.getClass().getSimpleName(), !isOnThisSide(cause));
        } catch (Exception stumbled) {
            throw WecomFailed.garbled(stumbled.getClass().getSimpleName());
        }
    }

    /** No line came about, so that nothing was sent. */
    private static boolean isOnThisSide(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException
                || cause instanceof ConnectTimeoutException;
    }

    private static WecomFailed refusal(WxError error) {
        return error.getErrorCode() == NO_ANSWER
                ? WecomFailed.garbled("空的")
                : WecomFailed.refused(error.getErrorCode(), error.getJson());
    }
}
