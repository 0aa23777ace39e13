package io.sidan.core.triage;

import io.sidan.core.message.MessageType;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.privacy.Masking;
import io.sidan.core.privacy.Seal;
import io.sidan.core.triage.TriageSearch.Item;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Words of the queue and of the chat behind it, opened and masked. */
@Component
class QueueLines {

    private static final int TITLE = 40;

    private static final Map<MessageType, String> WORDLESS = Map.of(
            MessageType.IMAGE, "［图片］",
            MessageType.VOICE, "［语音］",
            MessageType.VIDEO, "［视频］",
            MessageType.LOCATION, "［位置］",
            MessageType.LINK, "［链接］",
            MessageType.FILE, "［文件］",
            MessageType.REDPACKET, "［红包］",
            MessageType.RECALL, "［撤回了一条消息］");

    private final Seal seal;

    QueueLines(Seal seal) {
        this.seal = seal;
    }

    String title(TriageRow row) {
        if (row.kind() == Ref.Kind.CASE) {
            return row.title();
        }
        String line = words(row.words(), row.type()).strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE)) + "…";
    }

    /** The words masked; where there are none, what kind of message it is. */
    String words(byte[] sealed, MessageType type) {
        String words = sealed == null ? "" : Masking.mask(seal.open(sealed));
        return words.isBlank() ? WORDLESS.getOrDefault(type, "［没有文字］") : words;
    }

    String name(byte[] sealed) {
        return sealed == null ? "" : Masking.mask(seal.open(sealed));
    }

    Item item(TriageRow row, String title, Instant until, List<Alike> alike) {
        Ref ref = new Ref(row.kind(), row.number(), row.ref());
        return new Item(
                ref.key(),
                row.kind(),
                row.number(),
                row.state(),
                title,
                row.type(),
                row.category(),
                row.categoryName(),
                row.urgency(),
                row.place(),
                row.district(),
                row.districtName(),
                row.chatGroup(),
                row.groupName(),
                row.deputy(),
                row.deputyName(),
                row.confidential(),
                row.outcome() == OutcomeKind.SENSITIVE,
                row.supporters(),
                row.confidence(),
                row.why(),
                row.toldAt(),
                until,
                row.laterUntil(),
                row.laterBy(),
                row.decidedName(),
                row.decidedAt(),
                row.simulated(),
                row.version(),
                alike);
    }
}
