package io.sidan.core.duty.record;

import java.util.EnumSet;
import java.util.Set;

/** What a deputy, or the presidium, did. */
public enum DutyKind {
    CONTACT("联系选民"),
    VISIT("走访"),
    RESEARCH("调研"),
    /** 重点项目视察. */
    INSPECTION("视察"),
    SUPERVISION("监督"),
    PUBLICITY("宣传报道"),
    LEARNING("学习培训"),
    DEED("为群众办实事"),
    /** 代言招商. */
    INVESTMENT("代言招商"),
    ASSEMBLY("出席人代会"),
    MEETING("其他会议"),
    /** 向党委汇报. */
    BRIEFING("党委汇报"),
    /** 五员: publicity, example, news, push and oversight among neighbours. */
    ROLE("五员"),
    MEDIATION("化解纠纷"),
    AID("扶弱济困"),
    WELFARE("公益"),
    OTHER("其他");

    private static final Set<DutyKind> OF_THE_OFFICE = EnumSet.of(PUBLICITY, BRIEFING);
    private static final Set<DutyKind> FINDING = EnumSet.of(VISIT, RESEARCH, INSPECTION, SUPERVISION, CONTACT);

    private final String label;

    DutyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody must have done it who is a deputy. */
    boolean needsDeputy() {
        return !OF_THE_OFFICE.contains(this);
    }

    /** Whether something may be found on it that is to be put right. */
    boolean mayFind() {
        return FINDING.contains(this);
    }
}
