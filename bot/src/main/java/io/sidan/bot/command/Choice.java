package io.sidan.bot.command;

import io.sidan.core.roster.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A bare digit, said in private to the bot's last card: 1 to 4 and 0 of a deputy, 1 to 3 of who is asked to rate. */
final class Choice implements Command {

    private static final Pattern DIGIT = Pattern.compile("^[0-4]$");
    private static final List<Command> OF_DEPUTIES =
            List.of(new Human(), new Accept(), new Forward(), new Done(), new Decline());

    private static final Wording WORDING = new Wording(
            "1 2 3 4 0",
            Roles.CARD_HOLDERS,
            "1",
            "私聊里回单子：1 接、2 转镇里、3 办好了、4 不归我、0 人工；评价回 1 2 3",
            Spelling.behind("(?!)"));

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Optional<Phrase> hear(Utterance said) {
        boolean meant = said.privately() || (said.quotes() && said.byOfficial());
        return meant && DIGIT.matcher(said.text()).find()
                ? Optional.of(new Phrase(this, null, null, said.text(), said.privately() ? Tone.PLAIN : Tone.CASUAL))
                : Optional.empty();
    }

    /** In a group it is answered how to say it; nothing is done on a digit there. */
    @Override
    public Answer obey(Order order, Desk desk) {
        if (!desk.privately()) {
            return desk.answer("command.say-it");
        }
        int digit = Integer.parseInt(order.words());
        if (desk.isAskedToRate() && digit >= 1 && digit <= 3) {
            return Rate.rate(Rate.grade(order.words()), "", desk);
        }
        return desk.is(Role.DEPUTY)
                ? OF_DEPUTIES.get(digit).obey(order.without(order.words()), desk)
                : Answer.of("command.unclear");
    }
}
