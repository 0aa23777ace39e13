package io.sidan.bot.channel.chatlog;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.sidan.bot.channel.chatlog.Rehearsal.Heard;
import io.sidan.bot.inbox.Inbox;
import io.sidan.bot.intake.Intakes;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.message.Receipt;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Categories;
import io.sidan.core.roster.Category;
import io.sidan.core.roster.ChatGroup;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.roster.PrivateChat;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 粘贴聊天记录: what would become of a chat copied out of WeChat, and then its import, as silent as that of a file. */
@RestController
@RequestMapping("/api/chatlog")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR')")
class PasteController {

    private static final int MOST_MESSAGES = 5_000;
    private static final int MOST_SHOWN = 300;
    private static final int BATCH = 250;

    /** Nobody has to look at these before the import. */
    private static final Set<OutcomeKind> BESIDE = EnumSet.of(OutcomeKind.CHATTER, OutcomeKind.NOTICE);

    private final Intakes intakes;
    private final Inbox inbox;
    private final ChatGroups groups;
    private final Townships townships;
    private final Categories categories;

    PasteController(Intakes intakes, Inbox inbox, ChatGroups groups, Townships townships, Categories categories) {
        this.intakes = intakes;
        this.inbox = inbox;
        this.groups = groups;
        this.townships = townships;
        this.categories = categories;
    }

    /** @param group code of the group it was copied from */
    record Chat(
            @NotBlank(message = "请选是哪个群的") @Size(max = 128) String group,

            @NotBlank(message = "请把聊天记录粘贴进来") @Size(max = 2_000_000, message = "太长了，请分几次粘贴")
            String text) {}

    /**
     * @param outcomes how many messages would become what
     * @param lines what is no mere chatter, in the order of the chat, at most so many
     */
    record Preview(int messages, Map<OutcomeKind, Long> outcomes, List<Line> lines, List<BadLine> bad) {}

    /** @param incident the same for all that tell of one case; null where it is none */
    record Line(
            String sender,
            Instant at,
            String text,
            OutcomeKind outcome,
            Long incident,
            String categoryName,
            String place,
            Urgency urgency,
            String why) {}

    record Imported(int accepted, int duplicates, List<BadLine> bad) {}

    @PostMapping("/preview")
    Preview preview(@Valid @RequestBody Chat chat, @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        ChatGroup group = group(chat, actor);
        Pasted pasted = pasted(chat);
        Township township = townships.find(group.townshipId()).orElseThrow();
        List<Heard> heard = new Rehearsal(intakes.of(township)).of(pasted.messages());
        return new Preview(
                heard.size(),
                heard.stream().collect(groupingBy(one -> one.outcome().kind(), counting())),
                heard.stream()
                        .filter(one -> !BESIDE.contains(one.outcome().kind()))
                        .limit(MOST_SHOWN)
                        .map(this::line)
                        .toList(),
                pasted.bad());
    }

    /** Pasted twice it is stored once. */
    @PostMapping
    Imported take(@Valid @RequestBody Chat chat, @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        group(chat, actor);
        Pasted pasted = pasted(chat);
        List<GroupMessage> all = pasted.messages();
        int accepted = 0;
        int duplicates = 0;
        for (int from = 0; from < all.size(); from += BATCH) {
            Receipt receipt =
                    inbox.receiveSilently(Import.CHANNEL, all.subList(from, Math.min(from + BATCH, all.size())));
            accepted += receipt.accepted();
            duplicates += receipt.duplicates();
        }
        return new Imported(accepted, duplicates, pasted.bad());
    }

    private static Pasted pasted(Chat chat) {
        Pasted pasted = Pasted.read(chat.text(), chat.group());
        if (pasted.messages().isEmpty()) {
            throw Refusal.incomplete("text", "没认出一条消息：每条要先有一行“名字 2026-06-01 08:00”，下一行是说的话");
        }
        if (pasted.messages().size() > MOST_MESSAGES) {
            throw Refusal.incomplete("text", "一次最多 " + MOST_MESSAGES + " 条，请分几次粘贴");
        }
        return pasted;
    }

    private ChatGroup group(Chat chat, Actor actor) {
        return groups.find(chat.group())
                .filter(group -> !PrivateChat.isOne(group.code()))
                .filter(group -> actor.township() == null || actor.township() == group.townshipId())
                .orElseThrow(() -> Refusal.incomplete("group", "没有这个群"));
    }

    private Line line(Heard heard) {
        return new Line(
                heard.message().name(),
                heard.message().at(),
                heard.message().text(),
                heard.outcome().kind(),
                heard.outcome().incident(),
                name(heard.outcome().category()),
                heard.outcome().place(),
                heard.outcome().urgency(),
                heard.outcome().why());
    }

    private String name(String category) {
        return Optional.ofNullable(category)
                .flatMap(categories::find)
                .map(Category::name)
                .orElse(null);
    }
}
