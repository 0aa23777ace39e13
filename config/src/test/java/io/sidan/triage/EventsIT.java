package io.sidan.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Chat;
import io.sidan.Client;
import io.sidan.RunningServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;

/** What changes is told to open panels, without what it says. */
class EventsIT extends RunningServer {

    @Autowired
    private StringRedisTemplate redis;

    @Test
    void tellsTheNumberOfACaseThatMoved() {
        String number = opened(Chat.in("wr-gulou").says("r1", "鼓楼南巷下水道堵了,臭水漫到街上,请派人来通"));
        List<String> heard = listen(nobody().logIn("admin", PASSWORD));
        move(station(), number, "ACCEPT");
        await(() -> heard.stream().anyMatch(line -> line.contains(number)));
        assertThat(heard).noneMatch(line -> line.contains("下水道"));
    }

    @Test
    void tellsThatAPersonIsNeeded() {
        List<String> heard = listen(station());
        tell(Chat.in("wr-renzhuang").sends("r1", "voice"));
        await(() -> heard.stream().anyMatch(line -> line.contains("\"queue\":true")));
    }

    @Test
    void hearsWhatOtherProcessesDo() {
        List<String> heard = listen(station());
        Long township = jdbc.queryForObject("SELECT MIN(id) FROM township", Long.class);
        String news = "{\"township\":%d,\"cases\":[\"LH-1999-0001\"],\"many\":false,\"queue\":false}";
        redis.convertAndSend("sidan:panel:news", news.formatted(township));
        redis.convertAndSend("sidan:panel:news", news.formatted(-1).replace("0001", "0002"));
        await(() -> heard.stream().anyMatch(line -> line.contains("LH-1999-0001")));
        assertThat(heard).noneMatch(line -> line.contains("LH-1999-0002"));
    }

    @Test
    void endsWithTheSession() {
        Client client = nobody().logIn("admin", PASSWORD);
        List<String> heard = listen(client);
        assertThat(client.delete("/api/session").status()).isEqualTo(204);
        await(() -> heard.contains("END"));
    }

    @Test
    void isForWhoIsLoggedIn() {
        assertThat(nobody().get("/api/events").status()).isEqualTo(401);
    }

    /** The lines of a stream as they come, END behind the last; returns once it is open. */
    private List<String> listen(Client client) {
        List<String> lines = new CopyOnWriteArrayList<>();
        HttpRequest request = HttpRequest.newBuilder(URI.create(server() + "/api/events"))
                .header("Cookie", "SESSION=" + client.cookie("SESSION"))
                .build();
        CompletableFuture<HttpResponse<Stream<String>>> answer =
                HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofLines());
        answer.thenAcceptAsync(stream -> stream.body().forEach(lines::add))
                .whenComplete((end, broken) -> lines.add(broken == null ? "END" : "BROKEN " + broken));
        await(() -> lines.contains("event:open"));
        return lines;
    }
}
