package io.sidan.bot.intake.place;

/** How a place is built: a known name or a name with its kind (村 路 桥 …), further such parts, and a side of it. */
final class PlaceGrammar {

    /** What no name of a place has inside; it keeps verbs and small words out of it. */
    private static final String NOT_IN_NAMES =
            "的了是在有没不我俺你您他她它们这那就都也还很吗呢吧啊被把给让请求说要能因但如从到于或着么什怎谁咋几太最更已由其个该为人去等年月日时来对往至以及与和望将各每此";

    /** Words that no name of a place has inside, though their characters may stand in one. */
    private static final Lexicon BREAKS = Lexicon.of(
            "早高峰 晚高峰 普惠性",
            "根据 征地 新建 修建 整合 挖掘 旅游 项目 位于 处于 改造 施工 投诉 反映 造成 导致 进行 关于 针对 走进 经过 附近 旁边 对面 门口 一级 二级 违规 违法 强烈 希望 建议 解决 负责 管理 严重 存在 没有 如果 人民 线路 乡村 全域 沿线 早上 晚上 昨晚 今早 夜来 黑来 谁家 一下 下雨 下来 下去 下班 地下 楼下 以下 之下 剩下 留下 下水 下午 下面 下令 全市 全县 全镇 我市 我县 我镇 该市 该县 该镇 不下 如下 楼栋 利用 想问");

    private static final String JOINTS = "的与和及至、 ";
    private static final String SHORT_NAMES = "一二三四五六七八九十东西南北上中下前后老新大小正主支";
    private static final int LONGEST_NAME = 8;
    private static final int PARTS = 9;

    private static final Lexicon KINDS = Lexicon.of(
            "有限责任公司 有限公司 十字路口 交叉路口 交叉口 步行街 商贸城 健身房 便民大厅 政务大厅 服务大厅 教师村 一中 二中 三中 四中 五中 六中 七中 八中 九中 十中 一小 二小 三小 一幼 二幼 三幼 十幼 生活区 安置区 示范区 石料厂 搅拌站 养殖场 地铁站 派出所 卫生院 卫生室 幼儿园 村委会 居委会 红绿灯 高速公路 立交桥 文化广场 农贸市场 人民政府 菜市场 加油站 水电站 污水厂 停车场",
            "街道 社区 胡同 路口 街口 村口 巷口 大道 大街 机井 小区 广场 单元 门市 学校 中学 小学 大学 学院 校区 医院 市场 公司 超市 "
                    + "酒店 宾馆 饭店 商店 车站 公园 工地 大厦 中心 国际 公寓 宿舍 矿业 车业 街上 街道 大院 美景 雅居 世家 名苑 林语 夜市 早市 巷子 院子",
            "新城 水库 水厂 隧道 立交 公厕 厕所 夜市 早市 花园 家园 豪庭 天桥 公路 高速 后山 前坡 后沟 国道 省道 新村 片区 河道 内河 厂区 景区 集镇 号楼",
            "省 市 区 县 镇 乡 村 组 队 巷 路 街 桥 渠 井 苑 园 城 楼 栋 幢 号 期 厂 店 站 河 湖 塘 沟 山 岭 坡 庄 寨 屋 府 湾 坊 庭 院 坝 馆 局 所 段 里 溪");
    private static final Lexicon SIDES = Lexicon.of(
            "南北两侧 东西两侧 东门口 西门口 南门口 北门口 交界处 交汇处 拐角处 东南角 东北角 西南角 西北角",
            "东头 西头 南头 北头 东边 西边 南边 北边 东面 西面 南面 北面 东侧 西侧 南侧 北侧 东门 西门 南门 北门 东口 西口 南口 北口 东角 西角 南角 北角 东段 西段 南段 北段",
            "沿线 两侧 两边 下面 上面 底下 里面 旁边 附近 后门 前门 门口 门前 对面 对过 后头 后面 背后 底下 下面 上头 前头 前面 周边 一带 入口 出口 里头 之间 楼道 面前 当中 旁 边 口 处 段 东 西 南 北");
    private static final Lexicon STRONG_SIDES =
            Lexicon.of("东门口 西门口 南门口 北门口 东门 西门 南门 北门 后门 前门 边上 附近 门口 对面 对过 后头 旁边 底下 十字路口 东头 西头 南头 北头");

    private static final Lexicon COMMON = Lexicon.of(
            "便民大厅 政务大厅 办事大厅 农贸市场 文化广场 客运站 汽车站 污水厂 垃圾场 菜市场 卫生院 敬老院 村委会 居委会 加油站 健身房 停车场 水电站 信用社",
            "早市 夜市 广场 戏台 老桥 水库 水厂 大队 粮站 老街 庙会 祠堂 河滩 后山 后沟 前坡 纸厂 砖厂 煤矿");

    private final Lexicon known;

    PlaceGrammar(Lexicon known) {
        this.known = known;
    }

    /** How many characters here are words that begin no name, or 0. */
    int idle(String text, int start) {
        return BREAKS.at(text, start);
    }

    /** Where the place that starts here ends, or {@code start} where none starts. */
    int end(String text, int start) {
        int end = first(text, start);
        if (end == start) {
            return start;
        }
        for (int parts = 1; parts < PARTS; parts++) {
            int next = further(text, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return side(text, side(text, end));
    }

    /** Where a spot without a name of its own that starts here ends, its side with it, or {@code start}. */
    int commonEnd(String text, int start) {
        int length = COMMON.at(text, start);
        return length == 0 ? start : side(text, start + length);
    }

    private int first(String text, int start) {
        int name = known.at(text, start);
        if (name > 0) {
            return kindsEnd(text, start + name);
        }
        int part = part(text, start, KINDS, 1);
        return part > start ? part : part(text, start, STRONG_SIDES, 2);
    }

    private int further(String text, int end) {
        int start = end < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        int name = known.at(text, start);
        int next = name > 0 ? start + name : part(text, start, KINDS, startsShort(text, start) ? 1 : 2);
        return next > start ? next : end;
    }

    /** Of the names inside a place only numbers and directions are as short as one character. */
    private static boolean startsShort(String text, int start) {
        return start < text.length() && (text.charAt(start) < 128 || SHORT_NAMES.indexOf(text.charAt(start)) >= 0);
    }

    /** A name of at least so many characters and the nearest of these words after it. */
    private static int part(String text, int start, Lexicon kinds, int shortest) {
        for (int at = start; at < text.length() && at - start <= LONGEST_NAME; at++) {
            int kind = at - start < shortest ? 0 : kinds.at(text, at);
            if (kind > 0 && !onlyTime(text, at)) {
                return kindsEnd(text, at + kind);
            }
            if (!inName(text.charAt(at)) || BREAKS.at(text, at) > 0) {
                return start;
            }
        }
        return start;
    }

    /** 二期 is a part of an estate, 长期 and 假期 are none. */
    private static boolean onlyTime(String text, int kind) {
        return text.charAt(kind) == '期'
                && "一二三四五六七八九十".indexOf(text.charAt(kind - 1)) < 0
                && !Character.isDigit(text.charAt(kind - 1));
    }

    /** A name may end in several kinds: 宦溪村, 仓山区. */
    private static int kindsEnd(String text, int end) {
        int kind = KINDS.at(text, end);
        return kind == 0 ? end : kindsEnd(text, end + kind);
    }

    private static int side(String text, int end) {
        int start = end < text.length() && " 的那".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        int side = SIDES.at(text, start);
        return side == 0 ? end : start + side;
    }

    private static boolean inName(char c) {
        return (Character.isLetterOrDigit(c) || "#＃.·“”".indexOf(c) >= 0) && NOT_IN_NAMES.indexOf(c) < 0;
    }
}
