package io.sidan.core.duty.register;

import cn.idev.excel.context.AnalysisContext;
import cn.idev.excel.metadata.data.ReadCellData;
import cn.idev.excel.read.listener.ReadListener;
import java.util.Map;

/**
 * Stops at a row or column that no Excel sheet has (Microsoft, "Excel specifications and limits"). The library fills
 * up whatever lies before the cell of the highest number, and a broken number would have it do so until the memory ends.
 */
final class SheetBounds implements ReadListener<Map<Integer, ReadCellData<?>>> {

    private static final int ROWS = 1 << 20;
    private static final int COLUMNS = 1 << 14;

    @Override
    public void invoke(Map<Integer, ReadCellData<?>> cells, AnalysisContext context) {
        if (context.readRowHolder().getRowIndex() >= ROWS
                || cells.keySet().stream().anyMatch(column -> column >= COLUMNS)) {
            throw SheetFile.refusal("表里有一格的行号或列号不对，文件可能坏了：请用 WPS 或 Excel 另存一次再传");
        }
    }

    @Override
    public void doAfterAllAnalysed(AnalysisContext context) {
        // whatever lay within the bounds is for the others
    }
}
