package io.sidan.bot.intake.place;

import io.sidan.bot.intake.gist.Gist;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A place as a resident writes it, with what it is compared by: worked out when first asked for, and once. */
public final class Spot {

    /** Nobody said where. */
    static final Spot UNKNOWN = new Spot("");

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

    private final String place;
    private Gist gist;
    private Boolean relative;
    private Boolean findable;
    private String name;
    private String bare;
    private Map<String, String> numbers;

    private Spot(String place) {
        this.place = place;
    }

    /** @param place as it was written, or null */
    public static Spot of(String place) {
        return place == null ? UNKNOWN : new Spot(place);
    }

    public boolean isKnown() {
        return this != UNKNOWN;
    }

    /** Whether it names a place that can be found. */
    public boolean isFindable() {
        if (findable == null) {
            findable = isKnown() && !isRelative() && gist().isRare();
        }
        return findable;
    }

    /** Names no place by itself: 3号楼, 村北, 路口. */
    public boolean isRelative() {
        if (relative == null) {
            relative = RELATIVE.matcher(place).matches();
        }
        return relative;
    }

    public int length() {
        return place.length();
    }

    public Gist gist() {
        if (gist == null) {
            gist = Gist.of(place);
        }
        return gist;
    }

    /** Its own name, without district and side: 丽水小区 of 县城丽水小区附近. */
    String name() {
        if (name == null) {
            name = TAIL.matcher(DISTRICTS.matcher(place).replaceFirst("")).replaceFirst("");
        }
        return name;
    }

    /** Without the words that places have in common. */
    String bare() {
        if (bare == null) {
            bare = FILLER.matcher(place).replaceAll("");
        }
        return bare;
    }

    /** The name it begins with, where that is one of its own. */
    public boolean isHeadedIn(String words) {
        String head = place.substring(0, Math.min(HEAD, place.length()));
        return words.contains(head) && Gist.of(head).isRare();
    }

    /** No office or firm. */
    boolean isOnGround() {
        return GROUND.matcher(place).find() && !OFFICE.matcher(place).find();
    }

    /** Whether both name a side, and another one. */
    boolean isAcrossFrom(Spot other) {
        char mine = side();
        char others = other.side();
        return mine != 0 && others != 0 && mine != others;
    }

    /** Whether both number the same thing (号楼 栋 组 期 …) and the numbers differ. */
    boolean isNumberedUnlike(Spot other) {
        return numbers().entrySet().stream()
                .anyMatch(number ->
                        !number.getValue().equals(other.numbers().getOrDefault(number.getKey(), number.getValue())));
    }

    private Map<String, String> numbers() {
        if (numbers == null) {
            numbers = NUMBERED.matcher(place)
                    .results()
                    .collect(Collectors.toMap(
                            found -> found.group(2), found -> found.group(1), (first, second) -> first));
        }
        return numbers;
    }

    /** The last side named, or 0. */
    private char side() {
        for (int i = place.length() - 1; i >= 0; i--) {
            if (SIDES.indexOf(place.charAt(i)) >= 0) {
                return place.charAt(i);
            }
        }
        return 0;
    }
}
