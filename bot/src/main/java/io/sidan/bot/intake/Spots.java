package io.sidan.bot.intake;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares two places as residents write them. */
final class Spots {

    private static final Pattern FILLER = Pattern.compile("[A-Z]?\\d*[省市县区]|街道|社区|小区|[镇乡村的那个眼条道 ·.]");
    private static final Pattern NUMBERED = Pattern.compile("([0-9]+|[一二三四五六七八九十]+)(号楼|栋|幢|组|队|期|单元|条巷|号)");
    private static final Pattern RELATIVE =
            Pattern.compile("(?:[0-9一二三四五六七八九十]+(?:号楼|栋|幢|组|队|期|单元|号|楼)|[村路街门巷院楼]?[东西南北]+[头边面侧口门]?|[村街路巷门]口|"
                    + "[村院楼家渠沟地]里|地下室|院墙|楼道|厂区|公厕|厕所|内河|河道)+(?:后头|门口|旁边|底下)?");
    private static final Pattern DISTRICTS = Pattern.compile("^.*(?:省|市|区|县|镇|乡|街道|社区)(?=.{3})");
    private static final Pattern TAIL =
            Pattern.compile("(?:小区|社区|附近|旁边?|门口|对面|周边|一带|居民|(?:[0-9]+|[一二三四五六七八九十]+)(?:期|栋|幢|号|组|楼|单元|路)).*$");
    private static final Pattern GROUND = Pattern.compile("[村路街巷苑园城楼栋组桥河渠井坡庄湾期]|小区|社区|大厦|学校|中学|小学|医院|市场");
    private static final Pattern OFFICE = Pattern.compile("政府|公司|银行|[局队所院]$|公安");
    private static final String SIDES = "东西南北";
    private static final int HEAD = 2;
    private static final double ENOUGH = 0.6;

    private Spots() {}

    /** Whether the places can be the same spot, so far as both are known. */
    static boolean mayAgree(String a, String b) {
        return a == null || b == null || agree(a, b);
    }

    /** Whether both can be the same spot; another side or another number of the same place is another spot. */
    static boolean agree(String a, String b) {
        return (relative(a) || relative(b) || close(bare(a), bare(b)))
                && !contradict(a, b, SIDES)
                && !numbersContradict(a, b);
    }

    /** Names no place by itself: 3号楼, 村北, 路口. */
    static boolean relative(String place) {
        return RELATIVE.matcher(place).matches();
    }

    /**
     * Whether words that tell of another place speak of this one by its own name, without district and side: 丽水小区 in
     * 县城丽水小区附近; another number of it is another spot.
     */
    static boolean named(String place, String other, String words) {
        String name = TAIL.matcher(DISTRICTS.matcher(place).replaceFirst("")).replaceFirst("");
        return name.length() > 2 && words.contains(name) && !numbersContradict(place, other);
    }

    /** Whether both name spots on the ground, no office or firm, and not one name in common. */
    static boolean apart(String a, String b) {
        return onGround(a) && onGround(b) && !Gist.of(a).sharesRare(Gist.of(b));
    }

    /** Whether the report speaks of the name the place begins with, as who sees the smoke from another village does. */
    static boolean headed(String place, Report report) {
        String head = place.substring(0, Math.min(HEAD, place.length()));
        return Gist.of(head).isRare()
                && report.words().contains(head)
                && !contradict(place, report.place(), SIDES)
                && !numbersContradict(place, report.place());
    }

    private static boolean onGround(String place) {
        return GROUND.matcher(place).find() && !OFFICE.matcher(place).find();
    }

    private static boolean close(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b);
        }
        return within(a, b) || within(b, a) || Grams.overlap(a, b) >= ENOUGH;
    }

    /** Whether all characters of the short one stand in the long one in their order. */
    private static boolean within(String small, String large) {
        int at = 0;
        for (int i = 0; i < large.length() && at < small.length(); i++) {
            at += large.charAt(i) == small.charAt(at) ? 1 : 0;
        }
        return at == small.length() && small.length() > 1;
    }

    private static boolean contradict(String a, String b, String sides) {
        String mine = only(a, sides);
        String others = only(b, sides);
        return !mine.isEmpty()
                && !others.isEmpty()
                && mine.charAt(mine.length() - 1) != others.charAt(others.length() - 1);
    }

    /** Whether both number the same thing (号楼 栋 组 期 …) and the numbers differ. */
    private static boolean numbersContradict(String a, String b) {
        Map<String, String> mine = numbers(a);
        Map<String, String> others = numbers(b);
        return mine.entrySet().stream()
                .anyMatch(number ->
                        !others.getOrDefault(number.getKey(), number.getValue()).equals(number.getValue()));
    }

    private static Map<String, String> numbers(String place) {
        return NUMBERED.matcher(place)
                .results()
                .collect(Collectors.toMap(found -> found.group(2), found -> found.group(1), (first, second) -> first));
    }

    private static String only(String text, String characters) {
        return text.chars()
                .filter(c -> characters.indexOf(c) >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String bare(String place) {
        return FILLER.matcher(place).replaceAll("");
    }
}
