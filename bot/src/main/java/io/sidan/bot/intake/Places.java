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

    /** What no name of a place has inside; it keeps verbs and small words out of it. */
    private static final String NOT_IN_NAMES =
            "的了是在有没不我俺你您他她它们这那就都也还很吗呢吧啊被把给让请求问说要能因但如果从到于或着么什怎谁咋几太最更已由其个为该人去等年月时来对向往至以及与和下进望将各每此日";

    private static final String NAME = "[\\p{IsHan}A-Za-z0-9#＃.·“”&&[^" + NOT_IN_NAMES + "]]";
    private static final String KIND = alternatives(
            "十字路口 交叉路口 交叉口 步行街 商贸城 派出所 卫生院 卫生室 幼儿园 村委会 居委会 红绿灯 高速公路 立交桥 文化广场 农贸市场 菜市场 加油站 水电站 污水厂 停车场",
            "街道 社区 胡同 路口 街口 村口 巷口 大道 大街 机井 小区 广场 单元 门市 学校 中学 小学 大学 学院 校区 医院 市场 公司 超市 酒店 宾馆 饭店 商店 车站 公园 工地 大厦 中心 国际 公寓 宿舍 新城 水库 水厂 隧道 立交 公厕 厕所 夜市 早市 花园 家园 豪庭 天桥 公路 高速 国道 省道 新村 片区 河道 内河 厂区 景区 集镇 号楼",
            "省 市 区 县 镇 乡 村 组 队 巷 弄 路 街 桥 渠 井 苑 园 城 楼 栋 幢 号 期 厂 店 站 河 湖 塘 沟 山 岭 坡 庄 寨 屋 府 湾 坊 庭 院 坝 馆 局 所 段 里 溪");
    private static final String PART = NAME + "{1,8}?" + KIND;
    private static final String SIDE = "[的那]?"
            + alternatives(
                    "南北两侧 东西两侧",
                    "东门口 西门口 南门口 北门口 交界处 交汇处 拐角处 十字路",
                    "东头 西头 南头 北头 东边 西边 南边 北边 东面 西面 南面 北面 东侧 西侧 南侧 北侧 东门 西门 南门 北门 东口 西口 南口 北口 东角 西角 南角 北角 东南角 东北角 西南角 西北角 东段 西段 南段 北段"
                            + " 旁边 附近 门口 门前 对面 对过 后头 后面 背后 底下 下面 上头 前头 前面 周边 一带 入口 出口 里头 之间 楼道 面前 当中",
                    "旁 口 处 段 东 西 南 北");
    private static final String BESIDE = "[\\p{IsHan}&&[^" + NOT_IN_NAMES + "]]{2,5}?"
            + alternatives("东门口 西门口 南门口 北门口 东门 西门 南门 北门 附近 门口 对面 对过 后头 旁边 底下 十字路口 东头 西头 南头 北头");
    /** What stands on the ground is worth more than any office or firm named beside it. */
    private static final Pattern LOCAL =
            Pattern.compile("[镇乡村路巷街组栋楼号桥河渠井苑湖塘期]|街道|社区|小区|大厦|花园|广场|学校|中学|小学|幼儿园|医院|市场|工地|公园|附近|旁边|门口|路口|对面");

    private static final Pattern OFFICE = Pattern.compile("政府|公司|[局队]$|部门|有限|法院|派出所|中心$");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:尊敬|本人|家住|居住|现住|住|位|关注|关|投诉|举报|反映|请求|咨询|建议|恳请|恳求|希望|解决|再次|强烈|质疑|重视|督促|整治|清除|取缔|今天|昨天|现在|目前|最近|近期|领导|书记|市长|县长|靠近|通过|知道|根据|距离|报告|影响|提高|明确|指出|经过|反应|据悉|针对|包括|允许|[\\p{IsHan}]{0,4}(?:位于|地处|坐落)|一|[，,。、 ])+");

    /** A whole city or county is no spot. */
    private static final Pattern DISTRICT = Pattern.compile("(?:[\\p{IsHan}A-Z0-9]{1,4}[省市区县])+");

    private final Pattern known;
    private final Pattern pattern;
    private final Set<String> vague;

    Places(Roster roster, Set<String> vague) {
        this.vague = vague;
        String names = names(roster)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        known = Pattern.compile(names.isEmpty() ? "(?!)" : "(?:" + names + ")(?:村|社区)?");
        pattern = Pattern.compile(
                "(?:" + known + "|" + PART + "|" + BESIDE + ")(?:[的与和及、至 ]?" + PART + "){0,8}(?: ?" + SIDE + "){0,2}");
    }

    Optional<String> find(String text) {
        return pattern.matcher(head(text))
                .results()
                .map(MatchResult::group)
                .map(place -> LEAD.matcher(place).replaceFirst("").strip())
                .filter(this::findable)
                .max(Comparator.comparingDouble(this::worth));
    }

    private boolean findable(String place) {
        return names(place)
                || place.length() > 2
                        && !vague.contains(place)
                        && !DISTRICT.matcher(place).matches();
    }

    /** Whether the text names a place of the roster. */
    boolean names(String text) {
        return known.matcher(head(text)).find();
    }

    private double worth(String place) {
        double local = 3.0 * LOCAL.matcher(place).results().limit(4).count();
        double office = OFFICE.matcher(place).find() ? 5 : 0;
        return Math.min(16, place.length()) * 0.5 + local - office + (names(place) ? 10 : 0);
    }

    private static String head(String text) {
        return text.length() > READS ? text.substring(0, READS) : text;
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

    private static String alternatives(String... longestFirst) {
        return "(?:" + String.join(" ", longestFirst).replace(" ", "|") + ")";
    }
}
