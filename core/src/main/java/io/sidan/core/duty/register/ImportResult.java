package io.sidan.core.duty.register;

import java.util.List;

/**
 * What an import did, or would do. With a single fault nothing at all is done.
 *
 * @param dry nothing was written
 * @param rows of the sheet that were read
 * @param changes in words, row by row
 */
public record ImportResult(
        boolean dry, int rows, int added, int changed, int same, List<Fault> faults, List<Change> changes) {

    /** @param what new, what was changed, or that the term has ended */
    public record Change(int row, String code, String name, String what) {}

    /** The same, written. */
    ImportResult done() {
        return new ImportResult(false, rows, added, changed, same, faults, changes);
    }
}
