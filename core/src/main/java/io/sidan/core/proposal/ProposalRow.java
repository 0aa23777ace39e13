package io.sidan.core.proposal;

import com.baomidou.mybatisplus.annotation.FieldStrategy;
import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableField;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.Version;
import io.sidan.core.suggestion.AnswerClass;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What is known of a proposal: its row, changed only by the verbs of {@link Proposal}. */
abstract class ProposalRow {

    @TableId(type = IdType.AUTO)
    Long id;

    Long townshipId;
    String number;
    ProposalState state;
    String title;
    String grounds;
    String request;
    String category;
    String meeting;
    String leader;
    Boolean complex;

    @TableField(updateStrategy = FieldStrategy.ALWAYS)
    String unit;

    @TableField(updateStrategy = FieldStrategy.ALWAYS)
    String assisting;

    Boolean returnAsked;
    Boolean returnRuled;
    Integer returned;
    Boolean extended;
    Boolean supervised;
    Long answerId;
    AnswerClass answerClass;
    Integer round;
    Integer dissatisfied;
    Instant writtenAt;
    Instant submittedAt;
    Instant filedAt;
    Instant assignedAt;

    @TableField(updateStrategy = FieldStrategy.ALWAYS)
    Instant dueAt;

    @TableField(updateStrategy = FieldStrategy.ALWAYS)
    Instant assistAt;

    @TableField(updateStrategy = FieldStrategy.ALWAYS)
    Instant untilAt;

    Instant answeredAt;

    @TableField(updateStrategy = FieldStrategy.ALWAYS)
    Instant endedAt;

    Instant movedAt;

    @Version
    Integer version;

    public long id() {
        return id;
    }

    public long township() {
        return townshipId;
    }

    public ProposalState state() {
        return state;
    }

    String leader() {
        return leader;
    }

    boolean isReturnAsked() {
        return returnAsked;
    }

    boolean isAssisting(String code) {
        return assisting != null && Arrays.asList(assisting.split(",")).contains(code);
    }

    boolean isLedBy(String code) {
        return code.equals(unit);
    }

    boolean isPromised() {
        return answerClass != null && answerClass.isPromise();
    }

    List<String> texts() {
        return List.of(title, grounds, request);
    }
}
