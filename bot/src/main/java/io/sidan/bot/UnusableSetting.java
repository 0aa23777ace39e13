package io.sidan.bot;

/** A setting the program must not go by; the message is a sentence for the operator, without the setting's value. */
public final class UnusableSetting extends RuntimeException {

    UnusableSetting(String setting, String sentence) {
        super("设置 " + setting + " 不对：" + sentence);
    }
}
