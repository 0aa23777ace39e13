package io.sidan.bot.intake.place;

import io.sidan.core.roster.Roster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the words that tell the spot: names of the roster, and names built as places are. */
public final class Places {

    /** A place is named early; the rest of a long letter is argument. */
    private static final int READS = 200;

    /** What stands on the ground is worth more than any office or firm named beside it. */
    private static final Pattern LOCAL = Pattern.compile(
            "[镇乡村路巷街组栋楼号桥河渠井苑湖塘期]|街道|社区|小区|大厦|花园|广场|学校|中学|小学|幼儿园|医院|市场|工地|公园|附近|旁边|门口|路口|对面|下面|底下|里面|后面|沿线");

    private static final Pattern ROW = Pattern.compile("、");
    private static final Pattern OFFICE = Pattern.compile("政府|公司|[局队]$|部门|有限|法院|派出所|中心$");
    /** Who tells of a spot names it before all others. */
    private static final double FIRST = 2;
    /** A whole city or county is no spot. */
    private static final Pattern DISTRICT = Pattern.compile("(?:[\\p{IsHan}A-Z0-9]{1,4}(?:[省市县]|(?<![小社])区))+");

    /** Kinds and small words without a name: any village has them. */
    private static final Pattern NAMELESS =
            Pattern.compile("(?:[大小各全本老新上中下里的]|乡村|乡镇|村民|居民|市民|美景|社区|街道|小区|[镇乡村组县市区]|线路|政府|公路|道路|河道|鱼塘)+");

    private static final Pattern LEAD =
            Pattern.compile("^(?:尊敬|本人|家住|居住|现住|住|位|关注|关|投诉|举报|反映|请求|咨询|建议|恳请|恳求|希望|解决|再次|强烈|质疑|重视|督促"
                    + "|整治|清除|取缔|今天|昨天|现在|目前|最近|近期|领导|书记|市长|县长|靠近|通过|知道|根据|距离|报告|影响|提高|明确|指出|经过|反应|据悉|针对|包括|允许"
                    + "|[\\p{IsHan}]{0,4}(?:位于|地处|坐落)|家(?=鱼塘)|现居住|针对|反对|条村道系|就(?=[A-Z])|一|[，,。、 ])+");

    private final Lexicon known;
    private final PlaceGrammar grammar;
    private final Set<String> vague;

    public Places(Roster roster, Set<String> vague) {
        this.vague = vague;
        known = new Lexicon(names(roster));
        grammar = new PlaceGrammar(known);
    }

    public Optional<String> find(String text) {
        List<String> places = all(text).stream()
                .map(place -> LEAD.matcher(place).replaceFirst("").strip())
                .filter(this::findable)
                .toList();
        return places.stream()
                .max(Comparator.comparingDouble(place -> worth(place) + (place.equals(places.get(0)) ? FIRST : 0)))
                .or(() -> common(text));
    }

    /** A spot of which a township has but one, so that it needs no name, where nothing better is said. */
    private Optional<String> common(String text) {
        for (int at = 0; at < Math.min(READS, text.length()); at++) {
            int end = grammar.commonEnd(text, at);
            if (end > at) {
                return Optional.of(text.substring(at, end));
            }
        }
        return Optional.empty();
    }

    /** Whether the text names a place of the roster. */
    public boolean names(String text) {
        for (int at = 0; at < Math.min(READS, text.length()); at++) {
            if (known.at(text, at) > 0) {
                return true;
            }
        }
        return false;
    }

    private List<String> all(String text) {
        List<String> places = new ArrayList<>();
        int at = 0;
        while (at < Math.min(READS, text.length())) {
            int idle = grammar.idle(text, at);
            int end = idle > 0 ? at + idle : grammar.end(text, at);
            if (idle == 0 && end > at) {
                places.add(text.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return places;
    }

    private boolean findable(String place) {
        return names(place)
                || place.length() > 2
                        && !vague.contains(place)
                        && !NAMELESS.matcher(place).matches()
                        && !DISTRICT.matcher(place).matches();
    }

    /** Of several places in a row the first is weighed. */
    private double worth(String places) {
        String place = ROW.split(places, 2)[0];
        double local = 3.0 * LOCAL.matcher(place).results().limit(4).count();
        double office = OFFICE.matcher(place).find() ? 5 : 0;
        return Math.min(16, place.length()) * 0.5 + local - office + (names(place) ? 10 : 0);
    }

    private static Stream<String> names(Roster roster) {
        Stream<String> villages = Stream.concat(
                        roster.villages().stream(),
                        roster.groups().stream().map(Roster.Group::villages).flatMap(List::stream))
                .map(Places::bare)
                .flatMap(name -> Stream.of(name, name + "村", name + "社区"));
        return Stream.concat(villages, roster.places().stream().map(Roster.Place::name));
    }

    private static String bare(String village) {
        return village.length() > 2 && village.endsWith("村") ? village.substring(0, village.length() - 1) : village;
    }
}
