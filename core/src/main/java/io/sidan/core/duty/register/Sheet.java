package io.sidan.core.duty.register;

import cn.idev.excel.ExcelReader;
import cn.idev.excel.FastExcel;
import cn.idev.excel.enums.CellExtraTypeEnum;
import cn.idev.excel.enums.ReadDefaultReturnEnum;
import cn.idev.excel.read.listener.ModelBuildEventListener;
import cn.idev.excel.read.metadata.ReadSheet;
import io.sidan.core.suggestion.Refusal;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

/**
 * The deputies' sheet as it was sent.
 *
 * @param rows those under the headings that are not empty
 * @param faults of cells that cannot be read as they are
 */
record Sheet(List<Row> rows, List<Fault> faults) {

    /** What the sheet is called in the template; a file without such a one is read from its first. */
    static final String NAME = "代表名册";

    /** @param number as Excel counts, from 1 */
    record Row(int number, Map<Column, Cell> cells) {

        Cell cell(Column column) {
            return cells.getOrDefault(column, new Cell(number, column.ordinal(), column, null, false));
        }

        String text(Column column) {
            return cell(column).text();
        }
    }

    /** Reads a file, or refuses in words one that is no such sheet. */
    static Sheet read(byte[] bytes) {
        SheetFile.require(bytes);
        SheetReader reader = new SheetReader();
        try (ExcelReader excel = FastExcel.read(new ByteArrayInputStream(bytes))
                .useDefaultListener(false)
                .registerReadListener(new SheetBounds())
                .registerReadListener(new ModelBuildEventListener())
                .registerReadListener(reader)
                .ignoreEmptyRow(false)
                .headRowNumber(0)
                .readDefaultReturn(ReadDefaultReturnEnum.READ_CELL_DATA)
                .extraRead(CellExtraTypeEnum.MERGE)
                .build()) {
            excel.read(chosen(excel.excelExecutor().sheetList()));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException unreadable) {
            throw SheetReader.refusalIn(unreadable).orElseGet(() -> SheetFile.refusal("表打不开：请用 WPS 或 Excel 另存一次再传"));
        }
        return reader.sheet();
    }

    private static ReadSheet chosen(List<ReadSheet> sheets) {
        return sheets.stream()
                .filter(sheet -> NAME.equals(sheet.getSheetName()))
                .findFirst()
                .orElseGet(() -> sheets.get(0));
    }
}
