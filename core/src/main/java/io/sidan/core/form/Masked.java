package io.sidan.core.form;

import io.sidan.core.privacy.Masking;
import io.sidan.core.roster.Role;

/** Whether personal data stands in a form: the station and the chair write the books, to all others it is hidden. */
public enum Masked {
    CLEAR,
    HIDDEN;

    private static final int TAIL = 4;

    public static Masked to(Role role) {
        return role == Role.STATION || role == Role.CHAIR ? CLEAR : HIDDEN;
    }

    String of(Column column, String text) {
        return switch (column.personal()) {
            case NO -> text;
            case WORDS -> Masking.mask(text);
            case NAME -> this == CLEAR ? text : Masking.maskName(text);
            case NUMBER -> this == CLEAR ? text : tail(text);
            case ADDRESS -> this == CLEAR || text.isEmpty() ? text : "（已遮）";
        };
    }

    private static String tail(String number) {
        return number.isEmpty() ? "" : "****" + number.substring(Math.max(0, number.length() - TAIL));
    }
}
