package io.sidan.bot.command;

import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import java.util.Optional;
import java.util.regex.Pattern;

/** 接: a deputy takes a case up. */
final class Accept implements Command {

    private static final int SHORT = 20;
    private static final Pattern ON_THE_WAY = Pattern.compile("马上到|这就到|这就去|马上过去|马上去|马上来|正往那|我在跟前|我过去");

    private static final String TAKES = "(?:接单|接但|接下|接手|接了|接)" + Spelling.END + "|我?来(?:弄|办|处理|管|盯|解决)|我接(?:单|了)?";
    private static final String COMES = "我(?:来|去)" + Spelling.END;

    private static final Wording WORDING = new Wording(
            "接",
            Roles.STAFF,
            "接 12",
            "认下这件",
            Spelling.behind(TAKES)
                    .dated(COMES)
                    .before(TAKES + "|我来|我去")
                    .alone("我?接单|接下|我来(?:弄|办|处理|管|盯|解决)")
                    .casual("我?接了?|我来|我去"));

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Optional<Phrase> hear(Utterance said) {
        boolean onTheWay = said.byOfficial()
                && said.text().length() < SHORT
                && ON_THE_WAY.matcher(said.text()).find();
        return Command.super
                .hear(said)
                .or(() -> onTheWay ? Optional.of(Phrase.standing(this, Tone.MIXED)) : Optional.empty());
    }

    @Override
    public boolean mayBeGuessed() {
        return true;
    }

    @Override
    public boolean startsAnew() {
        return true;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        desk.register();
        desk.move(Move.ACCEPT, Details.NONE);
        return desk.answer("command.accepted");
    }
}
