package io.sidan.bot.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Weighs what in a text speaks for a report and what against it. */
record Evidence(double weight, String why) {

    private static final int NEAR = 12;
    private static final Pattern SPOT = Pattern.compile("[省市区县镇乡村组巷路街桥渠井楼栋厂店园苑城河湖]");

    static Evidence of(Heard heard) {
        Reading reading = heard.reading();
        double problems = 3 * Math.min(2, reading.count(Sense.PROBLEMS));
        double pairs = 2 * Math.min(2, reading.faultyThings(NEAR));
        double demands = 1.5 * Math.min(2, reading.count(Sense.DEMANDS));
        double setting = 0.5 * Math.min(2, reading.count(Sense.THINGS))
                + 0.5 * Math.min(2, reading.count(Sense.FAULTS))
                + 0.5 * Math.min(2, reading.count(Sense.AUTHORITIES))
                + 0.5 * Math.min(1, reading.count(Sense.DURATIONS))
                + (SPOT.matcher(heard.text()).find() ? 0.5 : 0);
        double against = 1.5 * Math.min(2, reading.count(Sense.LAUGHTER))
                + 1.0 * Math.min(3, reading.count(Sense.SMALLTALK))
                + 2.0 * Math.min(2, reading.count(Sense.ADS))
                + 1.5 * Math.min(2, reading.count(Sense.NEWS))
                + 1.5 * Math.min(1, reading.count(Sense.THANKS));
        return new Evidence(problems + pairs + demands + setting - against, why(reading));
    }

    private static String why(Reading reading) {
        List<String> reasons = new ArrayList<>();
        name(reasons, "问题", reading, Sense.PROBLEMS);
        name(reasons, "事物", reading, Sense.THINGS);
        name(reasons, "毛病", reading, Sense.FAULTS);
        name(reasons, "诉求", reading, Sense.DEMANDS);
        return String.join(";", reasons);
    }

    private static void name(List<String> reasons, String label, Reading reading, Sense sense) {
        String words = reading.hits(sense)
                .map(hit -> hit.word().text())
                .distinct()
                .limit(3)
                .collect(Collectors.joining("、"));
        if (!words.isEmpty()) {
            reasons.add(label + ":" + words);
        }
    }
}
