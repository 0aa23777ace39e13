package io.sidan.bot.intake.understanding;

import io.sidan.bot.intake.words.Reading;
import io.sidan.bot.intake.words.Sense;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What in a text speaks for a report, less what speaks against it, and the words that did. */
record Evidence(double weight, String why) {

    /** A thing and its fault stand at most so many characters apart. */
    private static final int NEAR = 8;

    /** Each word of a group weighs so much, and at most so many of them count. */
    private record Weight(Sense sense, double each, int most) {}

    private static final List<Weight> WEIGHTS = List.of(
            new Weight(Sense.PROBLEMS, 3, 2),
            new Weight(Sense.THINGS, 0.5, 4),
            new Weight(Sense.FAULTS, 0.5, 2),
            new Weight(Sense.DEMANDS, 2, 2),
            new Weight(Sense.REMEDIES, 1, 2),
            new Weight(Sense.ADDRESSES, 1, 2),
            new Weight(Sense.AUTHORITIES, 0.5, 2),
            new Weight(Sense.DURATIONS, 0.5, 1),
            new Weight(Sense.LAUGHTER, -1.5, 2),
            new Weight(Sense.SMALLTALK, -1, 3),
            new Weight(Sense.ADS, -1.5, 3),
            new Weight(Sense.NEWS, -1.5, 3),
            new Weight(Sense.OFFICIAL, -2, 3));

    /** Without any of these a text names things, and tells nothing of them. */
    private static final List<Sense> ESSENTIAL =
            List.of(Sense.PROBLEMS, Sense.FAULTS, Sense.DEMANDS, Sense.REMEDIES, Sense.ADDRESSES);

    private static final double FAULTY_THING = 1.5;
    private static final double LOCAL = 1;
    private static final double OPENS_AS_PETITION = 1.5;
    private static final double SPOT = 0.5;

    /** Characters that names of places end in. */
    private static final String SPOTS = "市区县镇乡村社组巷路街桥渠井楼栋厂店园苑城河湖";

    private static final Pattern PETITION =
            Pattern.compile("^(?:再次|强烈|诚恳)?(?:请|希望|建议|投诉|反映|举报|关于|恳请|要求|反对|质疑|呼吁|请求|求|望|咨询)[^问您你坐把将稍等放说看]");

    private static final Map<Sense, String> LABELS =
            Map.of(Sense.PROBLEMS, "问题", Sense.THINGS, "事物", Sense.FAULTS, "毛病", Sense.DEMANDS, "诉求");

    static Evidence of(Heard heard) {
        Reading reading = heard.reading();
        double words = WEIGHTS.stream()
                .mapToDouble(weight -> weight.each * Math.min(weight.most, reading.count(weight.sense)))
                .sum();
        double faulty = FAULTY_THING * Math.min(2, reading.faultyThings(NEAR));
        double petition = PETITION.matcher(heard.text()).find() ? OPENS_AS_PETITION : 0;
        double place = (heard.local() ? LOCAL : 0) + SPOT * spots(heard.text());
        boolean about = petition > 0 || ESSENTIAL.stream().anyMatch(reading::has);
        return new Evidence(about ? words + faulty + petition + place : Math.min(0, words), why(reading));
    }

    private static long spots(String text) {
        return text.chars().filter(c -> SPOTS.indexOf(c) >= 0).limit(2).count();
    }

    private static String why(Reading reading) {
        return LABELS.keySet().stream()
                .sorted()
                .filter(reading::has)
                .map(sense -> LABELS.get(sense) + ":" + words(reading, sense))
                .collect(Collectors.joining(";"));
    }

    private static String words(Reading reading, Sense sense) {
        return reading.hits(sense)
                .map(hit -> hit.word().text())
                .distinct()
                .limit(3)
                .collect(Collectors.joining("、"));
    }
}
