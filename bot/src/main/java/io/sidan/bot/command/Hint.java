package io.sidan.bot.command;

import java.util.Map;

/** Nobody orders anything, but who has the case in hand hears that it may be over, or that somebody floods it. */
enum Hint implements Command {
    SETTLED("说好了", "case.settled"),
    FLOODING("刷屏", "case.flood");

    private final Wording wording;
    private final String template;

    Hint(String word, String template) {
        this.wording = new Wording(word, Roles.ALL, word, "告诉办的人看一眼", Spelling.NONE);
        this.template = template;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        desk.hint(template, Map.of());
        return Answer.NONE;
    }
}
