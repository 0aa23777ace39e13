package io.sidan.core.form;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.paper.Papers;
import io.sidan.core.paper.Workbook;
import io.sidan.core.suggestion.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a form: to Excel row by row, however many; to Word, as a register to be printed, up to two thousand. */
@Component
public class FormWriter {

    private static final int MOST_PRINTED = 2_000;

    private final FormRows rows;
    private final FormMapper towns;
    private final Papers papers;
    private final Clock clock;

    FormWriter(FormRows rows, FormMapper towns, Papers papers, Clock clock) {
        this.rows = rows;
        this.towns = towns;
        this.papers = papers;
        this.clock = clock;
    }

    /** Who writes is told after each row, and may stop it by an exception. */
    public interface Progress {
        void row();
    }

    public void write(Form form, FormScope scope, FormFormat format, Masked masked, OutputStream out, Progress progress)
            throws IOException {
        switch (format) {
            case XLSX -> sheet(form, scope, masked, out, progress);
            case DOCX -> out.write(register(form, scope, masked, progress));
        }
    }

    /** Refuses what cannot be printed before anything is written. */
    void requirePrintable(Form form, FormScope scope, FormFormat format) {
        if (format == FormFormat.DOCX && rows.count(form, scope) > MOST_PRINTED) {
            throw Refusal.incomplete("format", "「" + form.title() + "」超过 " + MOST_PRINTED + " 行，请导出 Excel，或者缩短期间");
        }
    }

    private void sheet(Form form, FormScope scope, Masked masked, OutputStream out, Progress progress) {
        List<String> heads = form.columns().stream().map(Column::title).toList();
        try (Workbook book = new Workbook(out, form.title(), heads)) {
            rows.each(form, scope, masked, row -> {
                book.row(row);
                progress.row();
            });
        }
    }

    private byte[] register(Form form, FormScope scope, Masked masked, Progress progress) {
        requirePrintable(form, scope, FormFormat.DOCX);
        List<Map<String, String>> lines = new ArrayList<>();
        rows.each(form, scope, masked, row -> {
            lines.add(line(form, row));
            progress.row();
        });
        return papers.fill(
                "form-" + form.code(),
                Map.of(
                        "town",
                        towns.township(scope.township()),
                        "period",
                        scope.words(),
                        "made",
                        WorkingDays.dayOf(clock.instant()).toString(),
                        "total",
                        lines.size() + " 行",
                        Papers.ROWS,
                        lines));
    }

    private static Map<String, String> line(Form form, List<String> row) {
        Map<String, String> line = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            line.put(form.columns().get(i).key(), row.get(i));
        }
        return line;
    }
}
