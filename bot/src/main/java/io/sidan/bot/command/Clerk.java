package io.sidan.bot.command;

import io.sidan.bot.reply.Calls;
import io.sidan.bot.reply.Saying;
import io.sidan.core.clock.InHand;
import io.sidan.core.duty.activity.Attendances;
import io.sidan.core.duty.activity.Through;
import io.sidan.core.message.Messages;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Erasure;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.Suggestions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Does in the ledger what commands ask for, and words what they are told of it. */
@Component
class Clerk {

    private static final Duration UNDONE_WITHIN = Duration.ofMinutes(10);

    private final Suggestions suggestions;
    private final Briefs briefs;
    private final InHand inHand;
    private final Calls calls;
    private final Erasure erasure;
    private final Messages messages;
    private final Attendances attendances;
    private final Clock clock;

    Clerk(
            Suggestions suggestions,
            Briefs briefs,
            InHand inHand,
            Calls calls,
            Erasure erasure,
            Messages messages,
            Attendances attendances,
            Clock clock) {
        this.suggestions = suggestions;
        this.briefs = briefs;
        this.inHand = inHand;
        this.calls = calls;
        this.erasure = erasure;
        this.messages = messages;
        this.attendances = attendances;
        this.clock = clock;
    }

    String signIn(String code, Actor actor) {
        return attendances.signByCode(actor.township(), code, actor.code(), Through.GROUP);
    }

    void move(Brief about, Move move, Details details, Actor actor) {
        suggestions.move(about.number(), move, details, actor);
    }

    /** Tells the station of what is asked of it in a case. */
    void call(Brief about, String template, Map<String, String> values, Actor actor) {
        calls.station(about, saying(about, template, values, actor), actor);
    }

    /** Tells whoever has the case in hand. */
    void hint(Brief about, String template, Map<String, String> values, Actor actor) {
        calls.inCharge(about, saying(about, template, values, actor), actor);
    }

    private static Saying saying(Brief about, String template, Map<String, String> values, Actor actor) {
        return Saying.of(template, about.id())
                .with(Lines.of(about))
                .with(values)
                .with("who", actor.name());
    }

    Answer answer(String template, Brief about) {
        return new Answer(template, Lines.of(fresh(about)), about.id());
    }

    boolean tells(Brief about, Actor actor) {
        return briefs.tellers(about.id()).stream()
                .anyMatch(teller -> teller.person().equals(actor.code()));
    }

    Brief named(long township, int number) {
        return briefs.named(township, number).orElseThrow(() -> Refusal.missing("没有" + number + "号这件"));
    }

    Brief lastMoved(Actor actor) {
        return briefs.lastMoved(actor, clock.instant().minus(UNDONE_WITHIN))
                .orElseThrow(() -> Refusal.notNow("10 分钟内没有您办的步可撤"));
    }

    List<Brief> inHand(Actor actor) {
        return inHand.of(actor).stream()
                .flatMap(held -> briefs.find(held.suggestion()).stream())
                .toList();
    }

    /** Only those that are not over. */
    List<Brief> told(Actor actor) {
        return briefs.toldBy(actor).stream()
                .filter(brief -> brief.state().isOpen())
                .toList();
    }

    Answer which(List<Brief> offered) {
        return Answer.of("command.which").with("sentence", Lines.numbers(offered));
    }

    Answer todo(Actor actor) {
        List<InHand.Held> held = inHand.of(actor);
        return held.isEmpty()
                ? Answer.of("command.todo-none")
                : Answer.of("command.todo").with("sentence", "\n" + Lines.held(held, clock.instant()));
    }

    Answer mine(Actor actor) {
        List<Brief> told = briefs.toldBy(actor);
        return told.isEmpty()
                ? Answer.of("command.mine-none")
                : Answer.of("command.mine").with("sentence", "\n" + Lines.told(told));
    }

    void erase(Actor actor) {
        erasure.of(actor);
        messages.forgetWordsOf(actor.township(), actor.code());
    }

    private Brief fresh(Brief about) {
        return briefs.find(about.id()).orElseThrow();
    }
}
