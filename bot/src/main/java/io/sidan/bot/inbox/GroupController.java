package io.sidan.bot.inbox;

import io.sidan.core.message.Judgments;
import io.sidan.core.message.Shadow;
import io.sidan.core.roster.ChatGroup;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.roster.GroupMode;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A group on trial: what the bot proposes there, how people mark it, and whether it may speak. */
@RestController
@RequestMapping("/api/groups/{code}")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class GroupController {

    private final ChatGroups groups;
    private final Judgments judgments;
    private final GroupModes modes;

    GroupController(ChatGroups groups, Judgments judgments, GroupModes modes) {
        this.groups = groups;
        this.judgments = judgments;
        this.modes = modes;
    }

    /** @param message the channel's id of the message */
    record Judgment(
            @NotBlank @Size(max = 128) String message,
            @NotNull Boolean right) {}

    record Turn(@NotNull GroupMode mode) {}

    @GetMapping("/shadow")
    Shadow shadow(@PathVariable String code, @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        return judgments.of(group(code, actor));
    }

    @PostMapping("/judgments")
    Shadow judge(
            @PathVariable String code,
            @Valid @RequestBody Judgment judgment,
            @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        ChatGroup group = group(code, actor);
        switch (judgments.mark(group, judgment.message(), judgment.right(), actor.code())) {
            case UNKNOWN -> throw Refusal.missing("这个群里没有这条消息");
            case NOT_JUDGED -> throw Refusal.notNow("这条是补充或口令，不用标对错");
            default -> {
                // the new figures tell
            }
        }
        return judgments.of(group);
    }

    /** Into the shadow or muted at any time; out of the shadow where the marks allow. */
    @PutMapping("/mode")
    Shadow turn(
            @PathVariable String code,
            @Valid @RequestBody Turn turn,
            @AuthenticationPrincipal(expression = "actor()") Actor actor) {
        return modes.turn(group(code, actor), turn.mode(), actor.code());
    }

    private ChatGroup group(String code, Actor actor) {
        return groups.find(code)
                .filter(group -> actor.township() == null || actor.township() == group.townshipId())
                .orElseThrow(() -> Refusal.missing("没有「" + code + "」这个群"));
    }
}
