package io.sidan.bot.command;

import io.sidan.core.roster.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A bare digit, said in private to the bot's last card: 1 to 4 and 0 of a deputy, 1 to 3 of who is asked to rate. */
final class Choice implements Command {

    /** 2 号楼的灯坏了, or 3 天后去看, counts something and chooses nothing. */
    private static final String NO_COUNT = "(?!\\s*(?:号|栋|单元|楼|点|个|天[后内前])|\\s*[、,，]\\s*[0-9])";

    private static final Pattern DIGIT = Pattern.compile("^[0-4]" + NO_COUNT + "(?:[\\s,，。.、]+.{1,100})?$");
    private static final String DONE = "3";
    private static final String GRADES = "123";
    private static final List<Command> OF_DEPUTIES =
            List.of(new Human(), new Accept(), new Forward(), new Done(), new Decline());

    private static final Wording WORDING = new Wording(
            "1 2 3 4 0", Roles.CARD_HOLDERS, "1", "私聊里回单子：1 接、2 转镇里、3 办好了、4 不归我、0 人工；评价回 1 2 3", Spelling.NONE);

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

    @Override
    public boolean lacksProof(Phrase phrase) {
        return phrase.rest().equals(DONE);
    }

    @Override
    public boolean isSaidInGroups() {
        return false;
    }

    /** In a group it is answered how to say it; nothing is done on a digit there. */
    @Override
    public Answer obey(Order order, Desk desk) {
        if (!desk.privately()) {
            return desk.answer("command.say-it");
        }
        String digit = order.words().substring(0, 1);
        String words = Spelling.trimmed(order.words().substring(1));
        if (GRADES.contains(digit) && desk.isAskedToRate()) {
            return Rate.rate(Rate.grade(digit), words, desk);
        }
        return desk.is(Role.DEPUTY)
                ? OF_DEPUTIES.get(Integer.parseInt(digit)).obey(order.saying(words), desk)
                : Answer.of("command.unclear");
    }
}
