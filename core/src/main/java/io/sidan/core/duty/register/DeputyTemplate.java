package io.sidan.core.duty.register;

import cn.idev.excel.ExcelWriter;
import cn.idev.excel.FastExcel;
import cn.idev.excel.write.style.column.LongestMatchColumnWidthStyleStrategy;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The empty sheet that staff fill in: its headings, and beside it what to write under each. */
public final class DeputyTemplate {

    private DeputyTemplate() {}

    public static byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExcelWriter excel = FastExcel.write(out)
                .registerWriteHandler(new LongestMatchColumnWidthStyleStrategy())
                .build()) {
            excel.write(
                    List.of(),
                    FastExcel.writerSheet(0, Sheet.NAME)
                            .head(heads(Column::heading))
                            .build());
            excel.write(
                    Arrays.stream(Column.values())
                            .map(DeputyTemplate::explained)
                            .toList(),
                    FastExcel.writerSheet(1, "怎么填")
                            .head(List.of(List.of("列"), List.of("要不要填"), List.of("比如"), List.of("说明")))
                            .build());
        }
        return out.toByteArray();
    }

    private static List<List<String>> heads(Function<Column, String> word) {
        return Arrays.stream(Column.values()).map(word).map(List::of).toList();
    }

    private static List<String> explained(Column column) {
        return List.of(column.heading(), column.isRequired() ? "要填" : "可不填", column.example(), column.note());
    }
}
