package io.sidan.core.duty.register;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * One cell under a known heading.
 *
 * @param row as Excel counts, from 1
 * @param position of its column in the sheet, from 0
 * @param value a text, number, date or truth; null where the cell is empty
 */
record Cell(int row, int position, Column column, Object value, boolean formula) {

    private static final int LETTERS = 26;

    /** As Excel calls it, such as {@code F12}. */
    String name() {
        return letters(position) + row;
    }

    boolean isEmpty() {
        return text().isEmpty();
    }

    /** What it says, without blanks around it; a number without needless zeros, a date as 2026-05-01. */
    String text() {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof LocalDateTime date) {
            return date.toLocalDate().toString();
        }
        return value == null ? "" : value.toString().replace('　', ' ').strip();
    }

    static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % LETTERS));
        return position < LETTERS ? last : letters(position / LETTERS - 1) + last;
    }
}
