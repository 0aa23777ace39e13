package io.sidan.core.suggestion;

import java.time.Instant;

/** When a unit may ask to give a case back, or for more time. */
final class Asking {

    private Asking() {}

    /** 潍坊12345 §22: once ruled, no further return. */
    static void requireNoReturnYet(Suggestion suggestion) {
        Guards.require(!suggestion.isReturnRuled(), "退单已经裁定过一次，请继续办理");
        Guards.require(!suggestion.isReturnAsked(), "已经申请过退单，正等裁定");
    }

    static void requireExtensible(Suggestion suggestion, Instant now) {
        Guards.require(!suggestion.isExtended(), "延期只能申请一次，这件已经批过");
        Guards.require(!suggestion.isExtensionAsked(), "已经申请过延期，正等审批");
        Guards.require(suggestion.dueAt() == null || now.isBefore(suggestion.dueAt()), "已经到期，不能再申请延期");
    }

    static void requireLater(Suggestion suggestion, Act act) {
        if (suggestion.dueAt() != null && !act.due().isAfter(suggestion.dueAt())) {
            throw Refusal.incomplete("due", "延到的日期要晚于现在的期限");
        }
    }
}
