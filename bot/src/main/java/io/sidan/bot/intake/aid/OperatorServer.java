package io.sidan.bot.intake.aid;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.util.StringUtils;

/**
 * A server that the operator has set up and named in the settings. It follows no redirection, reads no more than it has
 * to, and waits no longer than it was told, headers and body together.
 */
final class OperatorServer {

    private static final int MOST_BYTES = 64 * 1024;
    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(5);

    private final URI url;
    private final String key;
    private final Duration timeout;
    private final Fuse fuse;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECTED_WITHIN)
            .build();

    OperatorServer(URI url, String key, Duration timeout, Clock clock) {
        this.url = url;
        this.key = key;
        this.timeout = timeout;
        this.fuse = new Fuse(clock);
    }

    /** Whether this can be such a server's address. */
    static boolean isAddress(URI url) {
        return url.getHost() != null
                && url.getUserInfo() == null
                && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()));
    }

    boolean isReady() {
        return fuse.isWhole();
    }

    String post(String type, byte[] body) throws AidFailed {
        try {
            String answer = answered(type, body);
            fuse.worked();
            return answer;
        } catch (AidFailed failure) {
            fuse.failed();
            throw failure;
        }
    }

    private String answered(String type, byte[] body) throws AidFailed {
        CompletableFuture<HttpResponse<byte[]>> asked = http.sendAsync(request(type, body), info -> new Bounded());
        try {
            HttpResponse<byte[]> answer = asked.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != 200) {
                throw new AidFailed("对方回了 " + answer.statusCode());
            }
            return new String(answer.body(), StandardCharsets.UTF_8);
        } catch (TimeoutException slow) {
            throw new AidFailed("对方 " + timeout.toSeconds() + " 秒没有答完", slow);
        } catch (ExecutionException failure) {
            throw new AidFailed("连不上，或答得不对", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AidFailed("停下了", stopped);
        } finally {
            asked.cancel(true);
        }
    }

    private HttpRequest request(String type, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url).header("Content-Type", type).timeout(timeout);
        if (StringUtils.hasText(key)) {
            request.header("Authorization", "Bearer " + key);
        }
        return request.POST(BodyPublishers.ofByteArray(body)).build();
    }

    /** Keeps a short answer, and breaks off a long one. */
    private static final class Bounded implements BodySubscriber<byte[]> {

        private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private Subscription subscription;

        @Override
        public CompletionStage<byte[]> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Subscription subscribed) {
            subscription = subscribed;
            subscribed.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            for (ByteBuffer part : parts) {
                byte[] come = new byte[Math.min(part.remaining(), MOST_BYTES + 1)];
                part.get(come);
                bytes.writeBytes(come);
            }
            if (bytes.size() > MOST_BYTES) {
                subscription.cancel();
                whole.completeExceptionally(new AidFailed("答得太长"));
            }
        }

        @Override
        public void onError(Throwable failure) {
            whole.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            whole.complete(bytes.toByteArray());
        }
    }
}
