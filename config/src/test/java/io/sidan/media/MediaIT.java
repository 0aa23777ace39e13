package io.sidan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sidan.Chat;
import io.sidan.RunningServer;
import io.sidan.bot.inbox.Inbox;
import io.sidan.core.media.Attachment;
import io.sidan.core.media.AttachmentState;
import io.sidan.core.media.Attachments;
import io.sidan.core.media.Fetching;
import io.sidan.core.media.MediaKind;
import io.sidan.core.media.MediaReference;
import io.sidan.core.media.Sweeping;
import io.sidan.core.message.Messages;
import io.sidan.core.retention.Retention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What messages bring along is fetched behind them, part after part, and is never in their way. */
class MediaIT extends RunningServer {

    @Autowired
    private Inbox inbox;

    @Autowired
    private Messages messages;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Fetching fetching;

    @Autowired
    private Sweeping sweeping;

    @Autowired
    private Retention retention;

    @Autowired
    private TransactionTemplate transaction;

    private final Chat chat = Chat.alone();
    private final Parts parts = new Parts();

    @Test
    void bringsAllPartsAndKeepsThemSealed() throws IOException {
        byte[] first = bytes(700_000);
        byte[] second = "俺家门口的录音".getBytes(StandardCharsets.UTF_8);
        parts.has("whole", first, second);
        long message = says(reference("whole", first.length + second.length, md5(first, second)));
        assertThat(attachment(message).state()).isEqualTo(AttachmentState.AWAITED);

        fetching.round(parts);
        Attachment stored = attachment(message);
        assertThat(stored.state()).isEqualTo(AttachmentState.STORED);
        assertThat(stored.bytes()).isEqualTo(first.length + second.length);
        assertThat(HexFormat.of().formatHex(stored.hash())).isEqualTo(hex("SHA-256", first, second));
        assertThat(Files.readString(file(stored), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(second, StandardCharsets.ISO_8859_1));
        assertThat(parts.released()).containsExactly("whole");
        assertThat(fetching.round(parts)).isZero();
    }

    @Test
    void goesOnBehindTheLastPartAfterADeath() {
        byte[][] three = {bytes(600_000), bytes(600_001), bytes(5)};
        parts.has("dying", three).diesOnceAt("dying", 2);
        long message = says(reference("dying", 1_200_006, md5(three)));
        assertThatThrownBy(() -> fetching.round(parts)).isInstanceOf(Parts.Death.class);
        assertThat(fetching.round(parts)).as("the dead still holds it").isZero();

        jdbc.update("UPDATE attachment SET leased_until = '2000-01-01' WHERE message_id = ?", message);
        fetching.round(parts);
        assertThat(attachment(message).state()).isEqualTo(AttachmentState.STORED);
        assertThat(parts.asked("dying")).containsExactly("dying/0", "dying/1", "dying/2", "dying/2");
    }

    @Test
    void beginsAnewWhereTheFileOfTheDeadIsGone() throws IOException {
        byte[][] two = {bytes(300_000), bytes(300_001)};
        parts.has("elsewhere", two).diesOnceAt("elsewhere", 1);
        long message = says(reference("elsewhere", 600_001, md5(two)));
        assertThatThrownBy(() -> fetching.round(parts)).isInstanceOf(Parts.Death.class);

        Files.delete(folder().resolve("parts")
                .resolve(String.valueOf(attachment(message).id())));
        jdbc.update("UPDATE attachment SET leased_until = '2000-01-01' WHERE message_id = ?", message);
        fetching.round(parts);
        assertThat(attachment(message).state()).isEqualTo(AttachmentState.STORED);
        assertThat(parts.asked("elsewhere"))
                .containsExactly("elsewhere/0", "elsewhere/1", "elsewhere/0", "elsewhere/1");
    }

    @Test
    void givesUpWithAReasonAndTriesAgainWhenAsked() {
        parts.has("down", bytes(10)).isDown("down");
        long message = says(new MediaReference(MediaKind.VOICE, "down"));
        awaitOutcomes();
        untilGivenUp(message, "对方没有回应");
        assertThat(parts.asked("down")).hasSize(8);

        parts.isUp("down");
        assertThat(attachments.retry(attachment(message).id())).isTrue();
        fetching.round(parts);
        assertThat(attachment(message).state()).isEqualTo(AttachmentState.STORED);
        assertThat(attachments.retry(attachment(message).id())).isFalse();
    }

    @Test
    void takesNothingThatIsNotWhatWasAnnounced() {
        parts.has("altered", bytes(10), bytes(20));
        long message = says(reference("altered", 30, md5(bytes(31))));
        untilGivenUp(message, "取到的内容和对方说的对不上");
        assertThat(attachment(message).hash()).isNull();
    }

    @Test
    void doesNotEvenFetchWhatIsTooLarge() {
        parts.has("large", bytes(10));
        long message = says(reference("large", 11L * 1024 * 1024, null));
        fetching.round(parts);
        assertThat(attachment(message).state()).isEqualTo(AttachmentState.FAILED);
        assertThat(attachment(message).failure()).contains("10 MB");
        assertThat(parts.asked("large")).isEmpty();
    }

    @Test
    void deletesBytesWithTheLastThatPointsAtThem() {
        byte[] same = bytes(4_321);
        parts.has("one", same).has("other", same);
        long one = says(new MediaReference(MediaKind.VOICE, "one"));
        long other = says(new MediaReference(MediaKind.VOICE, "other"));
        fetching.round(parts);
        Path file = file(attachment(one));
        assertThat(file(attachment(other))).isEqualTo(file).exists();

        forget(one);
        assertThat(attachments.ofMessages(List.of(one))).isEmpty();
        assertThat(file).exists();
        forget(other);
        assertThat(file).doesNotExist();
    }

    @Test
    void goesWithTheTalkThoughItHasNeitherWordsNorName() {
        parts.has("talk", bytes(73));
        Chat.Message told = chat.sends("r1", "voice");
        long message = says(
                new Chat.Message(told.id(), told.group(), told.sender(), "", told.at(), told.type(), null, null, null),
                new MediaReference(MediaKind.VOICE, "talk"));
        fetching.round(parts);
        awaitOutcomes();
        Path file = file(attachment(message));
        retention.clear(Instant.now().plus(Duration.ofHours(71)));
        assertThat(attachments.ofMessages(List.of(message))).hasSize(1);
        retention.clear(Instant.now().plus(Duration.ofHours(73)));
        assertThat(attachments.ofMessages(List.of(message))).isEmpty();
        sweeping.loose();
        assertThat(file).doesNotExist();
    }

    @Test
    void keepsNothingOfWhoDoesNotWantToBeHeard() {
        says(chat.says("quiet", "不登记"));
        awaitOutcomes();
        long message = says(chat.sends("quiet", "voice"), new MediaReference(MediaKind.VOICE, "unheard"));
        assertThat(attachments.ofMessages(List.of(message))).isEmpty();
    }

    private void untilGivenUp(long message, String reason) {
        for (int i = 0; i < 8; i++) {
            assertThat(attachment(message).state()).isEqualTo(AttachmentState.AWAITED);
            assertThat(fetching.round(parts)).isEqualTo(1);
            assertThat(attachment(message).failure()).isEqualTo(reason);
            jdbc.update("UPDATE attachment SET next_at = '2000-01-01' WHERE message_id = ?", message);
        }
        assertThat(attachment(message).state()).isEqualTo(AttachmentState.FAILED);
    }

    private void forget(long message) {
        transaction.executeWithoutResult(status -> messages.forgetWords(message));
        sweeping.loose();
    }

    private long says(MediaReference reference) {
        return says(chat.sends("r1", "voice"), reference);
    }

    private long says(Chat.Message told, MediaReference... references) {
        assertThat(inbox.receive(Parts.CHANNEL, List.of(told.asGroupMessage(references)))
                        .accepted())
                .isEqualTo(1);
        return jdbc.queryForObject("SELECT id FROM message WHERE external_id = ?", Long.class, told.id());
    }

    private Attachment attachment(long message) {
        return attachments.ofMessages(List.of(message)).get(0);
    }

    private static Path file(Attachment stored) {
        String name = HexFormat.of().formatHex(stored.hash());
        return folder().resolve(name.substring(0, 2)).resolve(name);
    }

    private static Path folder() {
        return Path.of("target/it-data/media");
    }

    private static MediaReference reference(String reference, long bytes, String md5) {
        return new MediaReference(MediaKind.VOICE, reference, bytes, md5, null);
    }

    private static String md5(byte[]... parts) {
        return hex("MD5", parts);
    }

    private static String hex(String algorithm, byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            Arrays.stream(parts).forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
