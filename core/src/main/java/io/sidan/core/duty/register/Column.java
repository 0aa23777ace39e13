package io.sidan.core.duty.register;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the deputies' sheet, in the order of its template. */
enum Column {
    CODE("编号", false, 64, "d063", "不填就按证号、姓名找；新代表由系统编"),
    NAME("姓名", true, 64, "王向阳", ""),
    GENDER("性别", false, 8, "男", "男、女"),
    LEVEL("级别", true, 16, "镇", "镇、县、市、省"),
    TERM("届次", true, 32, "第五届", ""),
    FROM("任期开始", true, 32, "2021-05-20", "年-月-日"),
    TO("任期结束", false, 32, "", "在任的不填"),
    ENDED_FOR("离任原因", false, 64, "", "届满、调离、辞职……"),
    CONSTITUENCY("选区", false, 64, "第12选区", ""),
    DISTRICT("片区", false, 64, "仁庄片", "片区名"),
    STATION("联络站点", true, 64, "仁庄代表联络点", "一站五点之一"),
    TEAM("代表小组", false, 64, "仁庄代表小组", ""),
    VILLAGE("村居", false, 64, "仁庄", ""),
    ETHNICITY("民族", false, 16, "汉族", ""),
    BORN("出生年月", false, 32, "1968-05", "年-月"),
    EDUCATION("学历", false, 32, "高中", ""),
    PARTY("党派", false, 32, "中共党员", ""),
    POST("单位职务", false, 128, "仁庄村村民委员会主任", ""),
    PHONE("电话", false, 32, "", "手机或座机，只给工作人员看"),
    CERTIFICATE("代表证号", false, 32, "", "");

    private final String heading;
    private final boolean required;
    private final int longest;
    private final String example;
    private final String note;

    Column(String heading, boolean required, int longest, String example, String note) {
        this.heading = heading;
        this.required = required;
        this.longest = longest;
        this.example = example;
        this.note = note;
    }

    /** The column of this heading; blanks and a star that marks a required one do not matter. */
    static Optional<Column> headed(String heading) {
        String plain = heading.replaceAll("[\\s*＊　]", "");
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(plain))
                .findFirst();
    }

    String heading() {
        return heading;
    }

    boolean isRequired() {
        return required;
    }

    int longest() {
        return longest;
    }

    String example() {
        return example;
    }

    String note() {
        return note;
    }
}
