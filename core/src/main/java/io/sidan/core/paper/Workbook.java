package io.sidan.core.paper;

import cn.idev.excel.ExcelWriter;
import cn.idev.excel.FastExcel;
import cn.idev.excel.write.metadata.WriteSheet;
import cn.idev.excel.write.metadata.style.WriteCellStyle;
import cn.idev.excel.write.style.HorizontalCellStyleStrategy;
import cn.idev.excel.write.style.column.SimpleColumnWidthStyleStrategy;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** An Excel file written row by row: what was written leaves the memory. Every cell is text, whatever it looks like. */
public final class Workbook implements AutoCloseable {

    private static final int BATCH = 500;

    /** Excel's own limit of a cell. */
    private static final int LONGEST = 32_767;

    private static final int WIDTH = 18;

    private final ExcelWriter writer;
    private final WriteSheet sheet;
    private final List<List<String>> waiting = new ArrayList<>(BATCH);

    public Workbook(OutputStream out, String name, List<String> columns) {
        writer = FastExcel.write(out)
                .autoCloseStream(false)
                .registerWriteHandler(new SimpleColumnWidthStyleStrategy(WIDTH))
                .registerWriteHandler(new Page())
                .registerWriteHandler(new HorizontalCellStyleStrategy(new WriteCellStyle(), wrapped()))
                .build();
        sheet = FastExcel.writerSheet(name)
                .head(columns.stream().map(List::of).toList())
                .build();
        writer.write(List.of(), sheet);
    }

    public void row(List<String> cells) {
        waiting.add(cells.stream().map(Workbook::cell).toList());
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    @Override
    public void close() {
        flush();
        writer.finish();
    }

    /** What is longer than its column goes on below, and is not cut where the next cell holds something. */
    private static WriteCellStyle wrapped() {
        WriteCellStyle style = new WriteCellStyle();
        style.setWrapped(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private void flush() {
        writer.write(waiting, sheet);
        waiting.clear();
    }

    private static String cell(String text) {
        String plain = text == null ? "" : PlainText.of(text);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
