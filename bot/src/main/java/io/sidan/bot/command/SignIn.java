package io.sidan.bot.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 签到: a deputy is at an activity, and says the six digits shown there. */
final class SignIn implements Command {

    private static final Pattern SAID = Pattern.compile("^签到\\s*[:：]?\\s*([0-9]{6})[。.!！]?$");

    private static final Wording WORDING =
            new Wording("签到", Roles.DEPUTIES, "签到 203158", "到了代表活动，报门口的六位签到码", Spelling.NONE);

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public boolean needsCase() {
        return false;
    }

    @Override
    public Optional<Phrase> hear(Utterance said) {
        Matcher code = SAID.matcher(said.text());
        return code.matches() ? Optional.of(new Phrase(this, null, null, code.group(1), Tone.PLAIN)) : Optional.empty();
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        return Answer.of("command.signed-in").with("theme", desk.signIn(order.words()));
    }
}
