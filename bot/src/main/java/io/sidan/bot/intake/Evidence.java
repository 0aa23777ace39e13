package io.sidan.bot.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Weighs what in a text speaks for a report and what against it. */
record Evidence(double weight, String why) {

    private static final int NEAR = 8;
    private static final Pattern SPOT = Pattern.compile("[\\p{IsHan}A-Za-z0-9]{1,8}?[市区县镇乡村社组巷路街桥渠井楼栋厂园苑城河湖]");
    private static final Pattern OPENING =
            Pattern.compile("^(?:再次|强烈|诚恳)?(?:请|希望|建议|投诉|反映|举报|关于|恳请|要求|反对|质疑|呼吁|请求|求|望|咨询)[^问您你坐把将稍等放说看]");

    static Evidence of(Heard heard) {
        Reading reading = heard.reading();
        double matter = 3 * upTo(2, reading.count(Sense.PROBLEMS))
                + 1.5 * upTo(2, (int) reading.faultyThings(NEAR))
                + 0.5 * upTo(4, reading.count(Sense.THINGS))
                + 0.5 * upTo(2, reading.count(Sense.FAULTS));
        double wish = 2 * upTo(2, reading.count(Sense.DEMANDS))
                + 0.75 * upTo(2, reading.count(Sense.REMEDIES))
                + (OPENING.matcher(heard.text()).find() ? 1.5 : 0);
        double setting = (heard.local() ? 1 : 0)
                + 1 * upTo(2, reading.count(Sense.ADDRESSES))
                + 0.5 * upTo(2, reading.count(Sense.AUTHORITIES))
                + 0.5 * upTo(1, reading.count(Sense.DURATIONS))
                + 0.5
                        * upTo(2, (int)
                                SPOT.matcher(heard.text()).results().limit(2).count());
        double against = 1.5 * upTo(2, reading.count(Sense.LAUGHTER))
                + 1 * upTo(3, reading.count(Sense.SMALLTALK))
                + 1.5 * upTo(3, reading.count(Sense.ADS))
                + 1.5 * upTo(3, reading.count(Sense.NEWS))
                + 2 * upTo(3, reading.count(Sense.OFFICIAL));
        return new Evidence(matter + wish + setting - against, why(reading));
    }

    private static int upTo(int most, int count) {
        return Math.min(most, count);
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
