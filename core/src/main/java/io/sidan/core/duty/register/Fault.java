package io.sidan.core.duty.register;

/**
 * What is wrong with one cell, or with a row of the sheet.
 *
 * @param row as Excel counts, from 1; 0: the whole sheet
 * @param column heading, or null for the whole row
 * @param cell such as {@code F12}, or null
 * @param found what stands there
 * @param sentence what is wrong and what to do
 */
public record Fault(int row, String column, String cell, String found, String sentence) {

    private static final int SHOWN = 40;

    static Fault at(Cell cell, String sentence) {
        String found = cell.text().length() <= SHOWN ? cell.text() : cell.text().substring(0, SHOWN) + "…";
        return new Fault(cell.row(), cell.column().heading(), cell.name(), found, sentence);
    }

    static Fault of(int row, String sentence) {
        return new Fault(row, null, null, "", sentence);
    }
}
