package io.sidan.bot.reply;

import io.sidan.bot.reply.TemplateFile.Template;
import io.sidan.core.suggestion.Refusal;
import java.util.Set;

/** Whether words may stand in a template: one readable line, with known variables, and in a group none that is personal. */
record TemplateCheck(TemplateFile file, Template template) {

    private static final int LONGEST = 300;
    private static final String NUMBER = "number";

    static TemplateCheck of(TemplateFile file, Template template) {
        return new TemplateCheck(file, template);
    }

    void require(String words) {
        refuseIf(words == null || words.isBlank(), "写点什么吧，不能空着");
        refuseIf(words.length() > LONGEST, "太长了，最多 " + LONGEST + " 字");
        refuseIf(words.lines().count() > 1, "只能写一行");
        Phrase phrase = new Phrase(words);
        refuseIf(!phrase.isWellFormed(), "花括号或方括号没有配好对");
        Set<String> used = phrase.variables();
        used.forEach(this::requireUsable);
        boolean loses = new Phrase(template.text()).variables().contains(NUMBER) && !used.contains(NUMBER);
        refuseIf(loses, "要留着 {number}：收到的人得知道说的是哪一件");
    }

    private void requireUsable(String name) {
        refuseIf(!template.variables().contains(name), "这条话里没有 {" + name + "} 可用");
        boolean personal = !file.variables().get(name).kind().isOpen();
        refuseIf(template.audience() == Audience.GROUP && personal, "群里的话不能有 {" + name + "}：会露出个人信息");
    }

    private static void refuseIf(boolean wrong, String sentence) {
        if (wrong) {
            throw Refusal.incomplete("words", sentence);
        }
    }
}
