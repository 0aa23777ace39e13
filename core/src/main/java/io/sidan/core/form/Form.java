package io.sidan.core.form;

import static io.sidan.core.form.Column.may;
import static io.sidan.core.form.Column.must;

import io.sidan.core.form.Column.Personal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The ten forms. The source names nine of them; the tenth, 建议登记表, and all lists of columns are composites to be
 * confirmed locally (domain section 3).
 */
public enum Form {
    DEEDS(
            "deeds",
            "为群众办实事情况统计表",
            DutySql.DEEDS,
            must("deputies", "代表"),
            must("title", "事项"),
            must("place", "地点"),
            must("days", "起止"),
            may("money", "资金（元）"),
            may("households", "户"),
            may("persons", "人"),
            may("helper", "协调单位"),
            must("result", "成效"),
            may("photos", "照片（张）")),
    PROFILES(
            "profiles",
            "代表个人信息登记簿",
            PeopleSql.PROFILES,
            must("name", "姓名"),
            must("gender", "性别"),
            must("ethnicity", "民族"),
            must("born", "出生年月"),
            must("education", "学历"),
            may("party", "党派"),
            must("post", "单位及职务"),
            must("constituency", "选区"),
            must("phone", "电话", Personal.NUMBER),
            must("certificate", "代表证号", Personal.NUMBER),
            may("photo", "照片")),
    ACTIVITIES(
            "activities",
            "代表活动情况登记表",
            DutySql.ACTIVITIES,
            must("day", "时间"),
            must("place", "地点"),
            must("theme", "主题"),
            must("organiser", "组织者"),
            must("present", "参加"),
            may("excused", "请假"),
            must("content", "内容"),
            may("problems", "问题"),
            must("result", "结果")),
    VISITORS(
            "visitors",
            "接待群众来访（信）登记表",
            CaseSql.VISITORS,
            must("day", "时间"),
            must("deputy", "接待代表"),
            must("visitor", "来访人", Personal.NAME),
            may("address", "住址", Personal.ADDRESS),
            may("phone", "电话", Personal.NUMBER),
            must("matter", "事由", Personal.WORDS),
            may("reply", "答复"),
            may("unit", "转办单位"),
            must("result", "结果"),
            may("grade", "满意度")),
    CONTACTS(
            "contacts",
            "代表联系选民登记簿",
            PeopleSql.CONTACTS,
            must("deputy", "代表"),
            must("household", "固定联系户", Personal.NAME),
            must("village", "村组"),
            may("phone", "电话", Personal.NUMBER),
            must("frequency", "联系频次"),
            may("times", "本期联系次数")),
    CONTACT_RECORDS(
            "contact-records",
            "代表联系选民记录表",
            DutySql.CONTACT_RECORDS,
            must("day", "时间"),
            must("deputies", "代表"),
            must("way", "方式"),
            must("voter", "选民", Personal.NAME),
            must("opinion", "意见", Personal.WORDS),
            must("handling", "处理"),
            may("reply", "反馈")),
    CONSTITUENCIES(
            "constituencies",
            "代表联系选区登记簿",
            PeopleSql.CONSTITUENCIES,
            must("district", "选区（片区）"),
            must("villages", "村、社区"),
            must("size", "户数、人口"),
            must("deputies", "代表"),
            may("problems", "本期主要问题")),
    DUTY(
            "duty",
            "代表履职情况登记表",
            DutySql.DUTY,
            must("name", "姓名"),
            may("meetings", "出席会议"),
            may("inspections", "视察调研"),
            may("proposals", "提出建议"),
            may("settled", "建议办结"),
            may("learning", "学习宣传"),
            may("contacts", "联系选民"),
            may("receptions", "接待选民"),
            may("activities", "参加活动"),
            may("deeds", "办实事"),
            may("cases", "接单"),
            may("appraisal", "述职评议")),
    PUBLIC_PROFILES(
            "public-profiles",
            "代表信息表",
            PeopleSql.PUBLIC_PROFILES,
            must("name", "姓名"),
            may("photo", "照片"),
            must("constituency", "选区"),
            may("team", "代表小组"),
            must("station", "联络站点"),
            may("receptions", "接待日")),
    PROPOSALS(
            "proposals",
            "代表建议、批评和意见登记表",
            CaseSql.PROPOSALS,
            must("number", "编号"),
            must("title", "标题"),
            must("signers", "领衔、联名"),
            may("certificate", "证号", Personal.NUMBER),
            must("content", "内容"),
            must("units", "主办、协办"),
            must("assigned", "交办"),
            must("due", "时限"),
            may("answer", "答复类别"),
            may("grade", "满意度"));

    private final String code;
    private final String title;
    private final String sql;
    private final List<Column> columns;

    Form(String code, String title, String sql, Column... columns) {
        this.code = code;
        this.title = title;
        this.sql = sql;
        this.columns = List.of(columns);
    }

    public static Optional<Form> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The rows of a {@link FormScope} {@code s}, each column by its key. */
    String sql() {
        return sql;
    }
}
