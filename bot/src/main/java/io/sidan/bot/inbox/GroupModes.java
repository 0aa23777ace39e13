package io.sidan.bot.inbox;

import io.sidan.bot.reply.Recall;
import io.sidan.core.message.Judgments;
import io.sidan.core.message.Shadow;
import io.sidan.core.roster.ChatGroup;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.roster.GroupMode;
import io.sidan.core.suggestion.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the bot may speak in a group, as staff decide. */
@Service
class GroupModes {

    private final ChatGroups groups;
    private final Judgments judgments;
    private final Recall recall;

    GroupModes(ChatGroups groups, Judgments judgments, Recall recall) {
        this.groups = groups;
        this.judgments = judgments;
        this.recall = recall;
    }

    /** Into the shadow or muted at any time: what waits to be said there is not said; out of the shadow where the marks allow. */
    @Transactional
    public Shadow turn(ChatGroup group, GroupMode mode, String by) {
        Shadow now = judgments.of(group);
        if (mode != GroupMode.SHADOW && now.mode() == GroupMode.SHADOW && !now.passes()) {
            throw Refusal.notNow("还不能转正：" + now.lacking());
        }
        groups.turn(group, mode, by);
        if (mode != GroupMode.LIVE) {
            recall.unsaidIn(group.townshipId(), group.code());
        }
        return judgments.of(group);
    }
}
