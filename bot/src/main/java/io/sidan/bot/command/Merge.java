package io.sidan.bot.command;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** 并: two cases are one; staff merge them, a deputy proposes it to them. */
final class Merge implements Command {

    private static final Pattern LEADS =
            Pattern.compile("(?:^|[^\\p{IsHan}])(?:把|请|麻烦)?合?并(?:案)?\\s*$|(?:^|\\s)把\\s*$");
    private static final Pattern JOINS = Pattern.compile("^[\\s,、]*(?:合?并)?(?:到|入|进|给|和|跟|与)?\\s*$");
    private static final Pattern SAYS_SO = Pattern.compile("并|一件|一回事|同一");

    private static final Wording WORDING = new Wording("并", Roles.STAFF, "并 12 15", "两件是一件，12 并进 15", Spelling.NONE);

    @Override
    public Wording wording() {
        return WORDING;
    }

    /** The first number goes into the second. */
    @Override
    public Optional<Phrase> hear(Utterance said, Mention number) {
        int place = said.numbers().indexOf(number) + 1;
        if (place == said.numbers().size()) {
            return Optional.empty();
        }
        Mention into = said.numbers().get(place);
        String between = said.text().substring(number.end(), into.start());
        String around = between + said.after(into);
        boolean leads = LEADS.matcher(said.before(number)).find();
        boolean merges = JOINS.matcher(between).find()
                && (leads || said.before(number).isBlank())
                && SAYS_SO.matcher(said.before(number) + around).find();
        Tone tone = said.before(number).isBlank() || leads ? Tone.PLAIN : Tone.MIXED;
        return merges ? Optional.of(new Phrase(this, number.number(), into.number(), "", tone)) : Optional.empty();
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        Brief into = desk.named(order.phrase().other());
        if (desk.is(Role.DEPUTY)) {
            Map<String, String> other = Map.of("other", String.valueOf(into.shortNumber()));
            desk.move(Move.NOTE, Details.words("代表提议并入 " + into.number()));
            desk.call("case.merge-asked", other);
            return desk.answer("command.merge-asked").with("other", other.get("other"));
        }
        desk.move(Move.MERGE, Details.into(into.number()));
        return desk.answer("command.merged").with("other", String.valueOf(into.shortNumber()));
    }
}
