package io.sidan.bot.intake;

import io.sidan.bot.command.OptIn;
import io.sidan.bot.command.OptOut;
import io.sidan.bot.intake.cases.Cases;
import io.sidan.bot.intake.conversation.Conversation;
import io.sidan.bot.intake.conversation.Fragments;
import io.sidan.bot.intake.conversation.Scene;
import io.sidan.bot.intake.lesson.Taught;
import io.sidan.bot.intake.matching.Matcher;
import io.sidan.bot.intake.understanding.Impression;
import io.sidan.bot.intake.understanding.Impressions;
import io.sidan.bot.intake.understanding.Knowledge;
import io.sidan.bot.intake.understanding.Role;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.roster.Roster;
import java.util.List;

/**
 * Gives every message exactly one outcome, with its reason. Deterministic; used by one thread at a time for one
 * conversation.
 */
public final class Intake {

    private static final Outcome UNHEARD = Outcome.of(OutcomeKind.CHATTER, 1, "本人不让登记，不看也不留");

    private final Impressions impressions;
    private final Orders orders;
    private final Pupil pupil;
    private final Assembler assembler;
    private final Docket docket;

    public Intake(Roster roster, Knowledge knowledge) {
        impressions = new Impressions(roster, knowledge);
        orders = new Orders(impressions);
        Matcher matcher = new Matcher();
        Fragments fragments = new Fragments(impressions);
        Filing filing = new Filing(impressions, matcher);
        pupil = new Pupil(filing);
        docket = new Docket(filing, fragments);
        assembler = new Assembler(impressions, fragments, new Echoes(impressions), new Lookup(matcher), filing);
    }

    /** Hears what the message says by itself; any thread may ask, in any order. */
    public Impression hear(GroupMessage message) {
        return impressions.of(message).whole();
    }

    /** Hears the message and decides on it at once. */
    public List<Decision> decide(GroupMessage message, Conversation conversation, Cases cases) {
        return decide(impressions.of(message), conversation, cases);
    }

    /**
     * Decides on the message: its own outcome first, then later outcomes of its sender's earlier messages. The
     * conversation remembers them; if the caller cannot store them, it must rebuild the conversation.
     */
    public List<Decision> decide(Impression impression, Conversation conversation, Cases cases) {
        GroupMessage message = impression.heard().message();
        conversation.turnTo(message.at());
        Taught taught = cases.lessons().of(impression.heard().text());
        Scene scene = new Scene(pupil.taught(impression, taught), conversation, cases);
        List<Decision> decisions = cases.hasOptedOut(message.sender()) ? unheard(scene) : heard(scene);
        Decisions.remember(decisions, message, impression.trace(impressions), conversation);
        return decisions;
    }

    private List<Decision> heard(Scene scene) {
        return orders.of(scene).map(tied -> ordered(tied, scene)).orElseGet(() -> understood(scene));
    }

    private List<Decision> understood(Scene scene) {
        return pupil.belongs(scene).orElseGet(() -> assembler.settle(scene));
    }

    /** Who said 不登记 is heard only as far as it is said to the bot and about no case. */
    private List<Decision> unheard(Scene scene) {
        return orders
                .of(scene)
                .filter(tied -> !tied.order().command().needsCase())
                .map(tied -> ordered(tied, scene))
                .orElseGet(() -> Decisions.of(scene, UNHEARD))
                .stream()
                .map(Decision::unkeeping)
                .toList();
    }

    private List<Decision> ordered(Tied tied, Scene scene) {
        if (scene.heard().role() == Role.RESIDENT && tied.order().command() instanceof OptOut) {
            scene.cases().optOut(scene.message());
        } else if (tied.order().command() instanceof OptIn) {
            scene.cases().optIn(scene.message());
        }
        return docket.settle(tied, scene);
    }
}
