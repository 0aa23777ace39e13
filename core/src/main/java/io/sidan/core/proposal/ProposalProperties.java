package io.sidan.core.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long each step of a proposal may take. Places differ: check with the local rules.
 *
 * @param assign working days from filing to 交办 (青岛 §14)
 * @param sign working days to 签收
 * @param giveBack working days within which a unit may ask to give it back (青岛 §19)
 * @param answer months to the answer (代表法 §51)
 * @param complexAnswer months where it is far-reaching and difficult (代表法 §51)
 * @param assist months within which assisting units report to the lead unit (青岛 §24)
 * @param rate working days to send in the 征询意见表 (河南 §22)
 * @param rework months to answer anew (河南 §22)
 */
@Validated
@ConfigurationProperties("sidan.proposal")
record ProposalProperties(
        @Min(1) @Max(60) int assign,
        @Min(1) @Max(60) int sign,
        @Min(1) @Max(60) int giveBack,
        @Min(1) @Max(24) int answer,
        @Min(1) @Max(24) int complexAnswer,
        @Min(1) @Max(24) int assist,
        @Min(1) @Max(60) int rate,
        @Min(1) @Max(24) int rework) {}
