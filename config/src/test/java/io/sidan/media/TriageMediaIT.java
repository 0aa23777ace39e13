package io.sidan.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Chat;
import io.sidan.RunningServer;
import io.sidan.bot.inbox.Inbox;
import io.sidan.core.media.Fetching;
import io.sidan.core.media.MediaKind;
import io.sidan.core.media.MediaReference;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a message brought along that waits for a person and has no case. */
class TriageMediaIT extends RunningServer {

    @Autowired
    private Inbox inbox;

    @Autowired
    private Fetching fetching;

    @Test
    void showsThePictureOfAMessageThatWaitsForAPerson() {
        Chat.Message told = Chat.in("wr-renzhuang").sends("wm-seen", "voice");
        says(told, new MediaReference(MediaKind.IMAGE, "seen"));
        awaitOutcomes();
        fetching.round(new Parts().has("seen", Snapshot.jpeg(500, 400, Color.PINK)));
        String key = "m" + jdbc.queryForObject("SELECT id FROM message WHERE external_id = ?", Long.class, told.id());

        JsonNode own = station()
                .get("/api/triage/" + key)
                .at("chat")
                .valueStream()
                .filter(line -> line.path("own").asBoolean())
                .findFirst()
                .orElseThrow();
        JsonNode picture = own.path("media").get(0);
        assertThat(picture.path("drawn").asBoolean()).isTrue();
        String path = "/api/messages/" + key + "/media/" + picture.path("id");
        assertThat(station().get(path).status()).isEqualTo(200);
        assertThat(station().get(path + "/thumbnail").type()).isEqualTo("image/jpeg");
        assertThat(station().get("/api/messages/" + key + "/media/999999").status())
                .isEqualTo(404);
        assertThat(deputy("d063").get(path).status()).isIn(403, 404);
        assertThat(nobody().get(path).status()).isEqualTo(401);
    }

    private void says(Chat.Message told, MediaReference reference) {
        inbox.receive(Parts.CHANNEL, List.of(told.asGroupMessage(reference)));
    }
}
