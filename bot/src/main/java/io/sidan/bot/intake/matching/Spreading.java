package io.sidan.bot.intake.matching;

import java.util.regex.Pattern;

/** Power, water, gas and signal fail in many places at once: who tells of another village tells of one failure. */
public final class Spreading {

    private static final Pattern SPREADS = Pattern.compile("[停没断缺][水电气网]|也停|跳闸|没信号");

    private Spreading() {}

    public static boolean is(String words) {
        return SPREADS.matcher(words).find();
    }
}
