package io.sidan.core.duty.regulation;

import java.time.Instant;

/**
 * One of the seven 制度 as the presidium issued it.
 *
 * @param version from 1; 0 is the draft that the software brings
 * @param quota what is counted, or null
 * @param amount so many times in each span; null without a quota
 * @param issuedBy user name, or null of a draft
 */
public record Regulation(
        String code,
        int version,
        String title,
        String body,
        Quota quota,
        Integer amount,
        Stretch span,
        String issuedBy,
        Instant issuedAt) {

    boolean isOf(String other) {
        return code.equals(other);
    }
}
