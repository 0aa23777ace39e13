package io.sidan.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Chat;
import io.sidan.RunningServer;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Townships;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Words are found the same, whichever way they are looked for. */
class SeekingIT extends RunningServer {

    private static final int MOST = 500;

    @Autowired
    private SearchMapper search;

    @Autowired
    private Sights sights;

    @Autowired
    private Townships townships;

    @ParameterizedTest
    @ValueSource(strings = {"涵洞", "涵洞堵了", "涵洞 漫水", "没有人说的话"})
    void findsTheSameFromTheLatestOnAsInFullText(String words) {
        String number = opened(Chat.in("wr-renzhuang").says("wm-seek", "仁庄村东头涵洞堵了，漫水漫到路上，请来清"));
        SuggestionQuery query = new SuggestionQuery(null, null, null, words, 0, MOST);
        for (Actor actor : List.of(actor(Role.STATION, "s04"), actor(Role.DEPUTY, "d063"))) {
            List<String> walked = found(query, Sought.fromTheLatest(Seeking.patterns(query.bigrams())), actor);
            assertThat(walked).isEqualTo(found(query, Sought.inFullText(query.bigrams(), List.of()), actor));
            List<String> patterns = Seeking.patterns(query.bigrams());
            String telling = query.bigrams().split(" ")[0];
            assertThat(walked).isEqualTo(found(query, Sought.inFullText(telling, patterns), actor));
            assertThat(walked.contains(number)).isEqualTo(!words.startsWith("没有"));
        }
    }

    @Test
    void looksANumberUp() {
        String number = opened(Chat.in("wr-renzhuang").says("wm-seek", "仁庄村西头的水井坏了，三天没水吃，请来修"));
        int shortNumber =
                station().get("/api/suggestions/" + number).at("shortNumber").asInt();
        assertThat(numbers(number)).containsExactly(number);
        assertThat(numbers(String.valueOf(shortNumber))).contains(number);
        assertThat(numbers("LH-1999-0001")).isEmpty();
    }

    @Test
    void countsNoFurtherThanThePageWhereThatHoldsAll() {
        String words = URLEncoder.encode("没有人说的话", StandardCharsets.UTF_8);
        assertThat(station()
                        .get("/api/suggestions?size=1&q=" + words)
                        .at("total")
                        .asInt())
                .isZero();
        long all = station().get("/api/suggestions?size=1").at("total").asLong();
        assertThat(station()
                        .get("/api/suggestions?size=1&page=99999")
                        .at("total")
                        .asLong())
                .isEqualTo(all);
        assertThat(station().get("/api/suggestions?size=200").at("items").size())
                .isEqualTo((int) Math.min(all, 200));
    }

    private List<String> found(SuggestionQuery query, Sought words, Actor actor) {
        return search.list(query, words, MOST, actor, sights.beat(actor)).stream()
                .map(SuggestionSearch.Listed::number)
                .toList();
    }

    private List<String> numbers(String words) {
        return station()
                .get("/api/suggestions?q=" + words)
                .at("items")
                .valueStream()
                .map(item -> item.path("number").asString())
                .toList();
    }

    private Actor actor(Role role, String code) {
        return new Actor(role, code, code, townships.home().orElseThrow().id(), null, "panel");
    }
}
