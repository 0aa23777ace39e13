package io.sidan.core.suggestion;

import java.util.Arrays;
import java.util.Optional;

/** Why a case is not taken on, who else takes it, each with the door that is the right one; why it is confidential. */
public enum Reason {
    LITIGATION(Move.REFUSE, "已进入诉讼、仲裁或行政复议", "可找县法院诉讼服务中心；要法律帮助找镇司法所"),
    IN_PETITION(Move.REFUSE, "已进入信访程序", "请等信访答复，进度可问县信访局"),
    /** 代表法2025 §59: a deputy does not interfere in cases or tenders. */
    JUDICIAL_OR_TENDER(Move.REFUSE, "涉及具体司法案件或招标投标，代表不得干预", "请向办案机关或招标监督部门反映"),
    PRIVATE_INTEREST(Move.REFUSE, "代表本人或亲属的私事", "请按普通居民的渠道向有关部门反映"),
    NO_SUBSTANCE(Move.REFUSE, "没有具体内容", "请把时间、地点和事情经过再说一句"),
    OUT_OF_AREA(Move.REFUSE, "不在本镇辖区", "请向所在乡镇反映，或拨打 12345"),
    NO_NEW_FACTS(Move.REFUSE, "已经办结，没有新的事实", "有新情况请再说一句"),

    POLICE(Move.REFER, "属于报警事项", "请拨打 110"),
    HOTLINE(Move.REFER, "属于政务服务热线事项", "请拨打 12345"),
    PETITION_OFFICE(Move.REFER, "属于信访事项", "请找县信访局"),
    /** 检举控告 goes to the discipline commission, confidentially. */
    DISCIPLINE(Move.REFER, "属于检举控告", "已按规定转纪检监察机关，也可拨打 12388"),
    COURT(Move.REFER, "属于诉讼事项", "请找县法院诉讼服务中心"),
    COUNTY(Move.REFER, "超出乡镇职权", "已转县人大或县直部门"),

    /** 信访工作条例 §30. */
    WHISTLE_BLOWING(Move.CONCEAL, "检举控告", "您反映的内容只有经办的人看得到"),
    /** 未成年人网络保护条例 §36. */
    MINOR(Move.CONCEAL, "涉及未成年人", "这件只有经办的人看得到"),
    PRIVACY(Move.CONCEAL, "个人隐私、病情", "这件只有经办的人看得到");

    private final Move move;
    private final String label;
    private final String door;

    Reason(Move move, String label, String door) {
        this.move = move;
        this.label = label;
        this.door = door;
    }

    /** The reason of this code, if it is one for the move. */
    public static Optional<Reason> of(Move move, String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.move == move && reason.name().equals(code))
                .findFirst();
    }

    /** The move it is given with. */
    public Move move() {
        return move;
    }

    public String label() {
        return label;
    }

    /** What the resident is told: where they are helped instead, or who reads it. */
    public String door() {
        return door;
    }
}
