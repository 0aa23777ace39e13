package io.sidan.core.privacy;

import java.util.regex.Pattern;

/**
 * Hides the names of persons in words that others than staff may read: 隔壁老张家 becomes 隔壁某家, 村民王建国 becomes 村民某人. No
 * list knows all names, so it goes by how people are spoken of: a family name with a title, a role with a name, somebody's
 * house. Names of villages built on family names (李家坡) stay.
 */
public final class Names {

    private static final String FAMILY = "(?:欧阳|司马|上官|诸葛|皇甫|尉迟|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余"
            + "潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文靳申牛樊岳温葛桂柴焦殷霍翟路])";

    /** Those of them that hardly begin another word. */
    private static final String CLEAR =
            "(?:欧阳|司马|上官|诸葛|皇甫|尉迟|[王李张刘陈杨赵周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜夏姜范姚谭廖邹熊郝孔崔邱秦侯孟龚靳樊岳葛柴焦殷霍翟])";

    /** The first character of a given name: none that makes another word of the family name's. */
    private static final String FIRST = "(?:有[福才根贵财德全生良成]|大[宝伟力勇军明强山海]|国[\\p{IsHan}]|"
            + "[\\p{IsHan}&&[^的了是在有没不我俺你您他她它们这那就都也还很把被给让请说要能从到和跟与及家占打骂欠卖养盖住放堆倒拉修拆排开偷抢"
            + "上下里外大小人年月日天时间中国全路村镇县市街巷沟坡桥河渠庄长园庭属务区组便为向去来又谁每自某常往等会几多两反映投诉价度过分般管着]])";

    private static final String SECOND =
            "[\\p{IsHan}&&[^的了是在有没不我俺你您他她它们这那就都也还很把被给让请说要能从到和跟与及家占打骂欠卖养盖住放堆倒拉修拆排开偷抢又往去来半天几多两家]]";
    private static final String GIVEN = "(?:" + FIRST + SECOND + "?)";

    private static final String BEFORE = "(?<![\\p{IsHan}&&[^的和跟与是找问被让给叫把说民居户村组邻壁边上家连因过头着了见对求]])";

    private static final String MANY = "(?:村民|居民|邻居|业主|住户|医生|大夫|老师|司机)";
    private static final String ROLE = "(?:房东|村长|支书|书记|主任|会计|组长|队长|老板娘|老板|包工头|校长|所长|局长|镇长|经理|老汉|名叫|叫做|叫)";
    private static final String TITLE =
            "(?:书记|支书|主任|村长|会计|组长|队长|老板娘|老板|医生|大夫|老师|校长|所长|局长|镇长|县长|市长|区长|厅长|经理|师傅|先生|女士|大爷|大娘|大妈|大叔|大婶|大嫂|大哥|叔|婶|奶奶|爷爷|老汉)";
    private static final String HOUSE = "家(?!\\p{IsHan}?[庄村沟坡湾寨巷街路坪河岭塔洼])(?![长属庭园具电务])";

    private static final Pattern NEIGHBOUR = Pattern.compile("[老小]" + FAMILY + "(?=" + HOUSE + ")");
    private static final Pattern HOUSED = Pattern.compile(BEFORE + FAMILY + GIVEN + "(?=" + HOUSE + ")");
    private static final Pattern OF_MANY = Pattern.compile("(" + MANY + ")" + CLEAR + GIVEN);
    private static final Pattern OF_ROLE = Pattern.compile("(" + ROLE + ")" + FAMILY + GIVEN);
    private static final Pattern TITLED =
            Pattern.compile(BEFORE + "(?!谢谢)(?:老|小)?" + FAMILY + GIVEN + "?(?=" + TITLE + ")");
    private static final Pattern FAMILIAR =
            Pattern.compile("(?<![养父古元敬大])[老小](?![赖于])" + FAMILY + "(?=[头汉他她]|两口|媳妇|儿子|\\P{IsHan}|$)");

    private Names() {}

    /** The same words without the names of persons. */
    public static String hide(String words) {
        String hidden = NEIGHBOUR.matcher(words).replaceAll("某");
        hidden = HOUSED.matcher(hidden).replaceAll("某");
        hidden = OF_MANY.matcher(hidden).replaceAll("$1某人");
        hidden = OF_ROLE.matcher(hidden).replaceAll("$1某人");
        hidden = TITLED.matcher(hidden).replaceAll("某");
        return FAMILIAR.matcher(hidden).replaceAll("某人");
    }
}
