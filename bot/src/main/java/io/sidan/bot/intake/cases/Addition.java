package io.sidan.bot.intake.cases;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.OutcomeKind;
import java.util.List;

/**
 * A message that belongs to a case already open.
 *
 * @param as why it belongs: REPORT (told again), SUPPLEMENT, SUPPORT, CORRECTION or WITHDRAWAL
 * @param earlier ids of the sender's earlier messages that come along
 * @param sure told so surely that alone it would have been registered at once
 * @param place a place the case did not have, or a corrected one; else null
 */
public record Addition(
        GroupMessage message,
        OutcomeKind as,
        List<String> earlier,
        boolean sure,
        String place,
        Integer households,
        Integer persons,
        String why) {

    public Addition {
        earlier = List.copyOf(earlier);
    }
}
