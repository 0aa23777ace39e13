package io.sidan.core.duty.register;

import cn.idev.excel.context.AnalysisContext;
import cn.idev.excel.metadata.CellExtra;
import cn.idev.excel.metadata.data.ReadCellData;
import cn.idev.excel.read.listener.ReadListener;
import io.sidan.core.suggestion.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes a sheet row by row: finds its headings, then the cells under them. */
final class SheetReader implements ReadListener<Map<Integer, ReadCellData<?>>> {

    /** The deputies of a county; more is another sheet, or a million empty-looking rows. */
    private static final int MOST_ROWS = 2_000;

    /** A title or a note may stand above the headings. */
    private static final int HEADINGS_BY = 5;

    private final Map<Integer, Column> headings = new HashMap<>();
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int headedAt;

    /** The refusal that reading ended with, however it is wrapped. */
    static Optional<Refusal> refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    @Override
    public void invoke(Map<Integer, ReadCellData<?>> cells, AnalysisContext context) {
        int row = context.readRowHolder().getRowIndex() + 1;
        if (headings.isEmpty()) {
            lookForHeadings(cells, row);
        } else {
            take(cells, row);
        }
    }

    @Override
    public void extra(CellExtra merged, AnalysisContext context) {
        if (!headings.isEmpty() && merged.getLastRowIndex() + 1 > headedAt) {
            int row = merged.getFirstRowIndex() + 1;
            String cells = Cell.letters(merged.getFirstColumnIndex()) + row + ":"
                    + Cell.letters(merged.getLastColumnIndex()) + (merged.getLastRowIndex() + 1);
            faults.add(new Fault(row, null, cells, "", "这几格合并了，分不清是谁的：请取消合并，每格填上"));
        }
    }

    @Override
    public void doAfterAllAnalysed(AnalysisContext context) {
        if (headings.isEmpty()) {
            throw SheetFile.refusal("表里没找到“姓名、级别”这些列名，是不是选错了表？请下载模板，照着填");
        }
    }

    Sheet sheet() {
        return new Sheet(List.copyOf(rows), List.copyOf(faults));
    }

    private void lookForHeadings(Map<Integer, ReadCellData<?>> cells, int row) {
        Map<Integer, Column> found = new HashMap<>();
        cells.forEach((position, cell) -> Column.headed(new Cell(row, position, null, value(cell), false).text())
                .ifPresent(column -> found.put(position, column)));
        if (found.containsValue(Column.NAME)) {
            requireAll(found);
            headings.putAll(found);
            headedAt = row;
        } else if (row >= HEADINGS_BY && !cells.isEmpty()) {
            throw SheetFile.refusal("前 " + HEADINGS_BY + " 行里没有“姓名、级别”这些列名，是不是选错了表？请下载模板，照着填");
        }
    }

    private static void requireAll(Map<Integer, Column> found) {
        String missing = Arrays.stream(Column.values())
                .filter(column -> column.isRequired() && !found.containsValue(column))
                .map(Column::heading)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw SheetFile.refusal("表里少了这几列：" + missing + "。请下载模板，照着填");
        }
        if (found.values().stream().distinct().count() < found.size()) {
            throw SheetFile.refusal("有两列同一个列名：请留一列，另一列改名或删掉");
        }
    }

    private void take(Map<Integer, ReadCellData<?>> data, int number) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        headings.forEach((position, column) -> {
            ReadCellData<?> cell = data.get(position);
            cells.put(column, new Cell(number, position, column, value(cell), isFormula(cell)));
        });
        if (cells.values().stream().allMatch(Cell::isEmpty)) {
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw SheetFile.refusal("表里超过 " + MOST_ROWS + " 行，不像一个镇的代表名册：请检查是不是选错了表，多余的行删掉再传");
        }
        rows.add(new Sheet.Row(number, cells));
    }

    private static Object value(ReadCellData<?> cell) {
        return cell == null ? null : cell.getData();
    }

    private static boolean isFormula(ReadCellData<?> cell) {
        return cell != null && cell.getFormulaData() != null;
    }
}
