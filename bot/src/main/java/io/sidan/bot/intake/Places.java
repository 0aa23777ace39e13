package io.sidan.bot.intake;

import io.sidan.core.roster.Roster;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the words that tell the spot: names of the roster, and names built as places are (村 路 桥 井 楼 …). */
final class Places {

    /** A place is named early; the rest of a long letter is argument. */
    private static final int READS = 200;

    private static final String NAME =
            "[\\p{IsHan}A-Za-z0-9#＃.·“”&&[^的了是在有没不我俺你您他她它们这那就都也还很吗呢吧啊被把给让请求说要能因但如果从到于或着么什怎谁咋几太最更已由其个]]";
    private static final String KIND =
            "(?:省|市|区|县|镇|乡|街道|村委会|村|社区|组|队|巷|胡同|路口|路|街口|街|大道|桥|渠|机井|井|小区|苑|园|城|广场|楼|栋|幢|单元|号|期|门市|厂|学校|中学"
                    + "|小学|大学|学院|校区|幼儿园|医院|卫生院|卫生室|市场|公司|超市|酒店|宾馆|饭店|店|车站|站|公园|工地|河|湖|塘|沟|山|岭|坡|庄|寨|屋|府|湾|坊|庭|院|大厦|中心|国际|公寓"
                    + "|新城|派出所|水库|水厂|隧道|立交桥|立交|公厕|厕所|大街|步行街|夜市|早市|商贸城|花园|家园|豪庭|名都|天桥|公路|高速|国道|省道|线|段|馆|局|所|里|墅|居|门)";
    private static final String PART = NAME + "{1,8}?" + KIND;
    private static final String SIDE =
            "(?:[东西南北]{1,2}(?:头|边|面|侧|门口|门|口|角|段|部)|[东西南北](?![\\p{IsHan}])|正?当中|旁边|旁|附近|门口|门前|对面|对过|后头|后面|底下|下面|上头|前头|前面|周边|一带|入口|出口|里头|之间|交叉口|交界处|交汇处|楼道|口|处)";
    private static final Set<String> TOO_GENERAL = Set.copyOf(java.util.List.of(
            "小区", "社区", "街道", "学校", "医院", "公司", "市场", "派出所", "公园", "工地", "家里", "群里", "道路", "马路", "公路", "物业公司", "村里",
            "镇里", "城市", "农村", "物业", "一段", "阶段", "时段", "手段", "夜里", "地区", "社会", "小学", "中学", "大学", "幼儿园", "部门", "有关部门",
            "相关部门", "市民", "本小区", "全省", "全市", "专门", "出门", "上门", "开门", "垃圾站", "停车场", "居民区", "心里", "这里", "那里", "哪里", "热线",
            "一线", "期间", "日期", "长期", "学期", "假期", "定期", "近期", "政府部门", "开发商", "自来水公司", "物业管理公司"));

    private final Pattern pattern;
    private final Pattern known;

    Places(Roster roster) {
        String names = names(roster)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String gazetteer = names.isEmpty() ? "(?!)" : "(?:" + names + ")(?:村|社区)?";
        known = Pattern.compile(gazetteer);
        pattern = Pattern.compile("(?:" + gazetteer + "|" + PART + ")(?:[的与和、 ]?" + PART + "){0,6}?(?:(?:[的与和、]?" + PART
                + ")*)(?: ?" + SIDE + "){0,2}");
    }

    Optional<String> find(String text) {
        String start = text.length() > READS ? text.substring(0, READS) : text;
        return pattern.matcher(start)
                .results()
                .flatMap(result -> trimmed(result).stream())
                .max(Comparator.comparingDouble(this::worth));
    }

    private static Stream<String> names(Roster roster) {
        Stream<String> villages = Stream.concat(
                roster.villages().stream(),
                roster.groups().stream().map(Roster.Group::villages).flatMap(List::stream));
        return Stream.concat(
                villages.map(Places::bare), roster.places().stream().map(Roster.Place::name));
    }

    private static String bare(String village) {
        return village.length() > 2 && village.endsWith("村") ? village.substring(0, village.length() - 1) : village;
    }

    private static final Pattern LEAD = Pattern.compile(
            "^(?:尊敬|本人|家住|住|位|关|投诉|举报|反映|请求|咨询|建议|恳请|恳求|希望|解决|请问|再次|今天|昨天|现在|目前|最近|领导|书记|市长|县长|对|和|与|及|将|向|往|一|[，,。、 ])+");

    private Optional<String> trimmed(MatchResult result) {
        String place = LEAD.matcher(result.group()).replaceFirst("").strip();
        return place.length() < 2 || TOO_GENERAL.contains(place) ? Optional.empty() : Optional.of(place);
    }

    private double worth(String place) {
        return Math.min(20, place.length()) + (known.matcher(place).find() ? 10 : 0);
    }
}
