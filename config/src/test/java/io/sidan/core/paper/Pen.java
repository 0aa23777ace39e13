package io.sidan.core.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Draws the bundled Word templates in the shape of official papers (GB/T 9704-2012). */
final class Pen {

    private static final String TITLE = "方正小标宋简体";
    private static final String BODY = "仿宋_GB2312";
    private static final String HEAD = "黑体";

    /** Twentieths of a point; A4 is 210 by 297 mm. */
    private static final int SHORT = 11_906;

    private static final int LONG = 16_838;

    /** Eighths of a point. */
    private static final int THIN = 4;

    private static final String BLACK = "000000";

    private static final double LINES = 1.3;

    private final XWPFDocument paper = new XWPFDocument();

    static Pen portrait() {
        return new Pen(SHORT, LONG, STPageOrientation.PORTRAIT, 2_098, 1_588, 1_984, 1_474);
    }

    static Pen landscape() {
        return new Pen(LONG, SHORT, STPageOrientation.LANDSCAPE, 1_134, 1_134, 1_134, 1_134);
    }

    private Pen(int width, int height, STPageOrientation.Enum lies, int top, int left, int bottom, int right) {
        CTSectPr section = paper.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        size.setOrient(lies);
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(top));
        margin.setLeft(BigInteger.valueOf(left));
        margin.setBottom(BigInteger.valueOf(bottom));
        margin.setRight(BigInteger.valueOf(right));
    }

    Pen title(String text) {
        return paragraph(text, TITLE, 22, ParagraphAlignment.CENTER, 0);
    }

    Pen head(String text) {
        return paragraph(text, HEAD, 16, ParagraphAlignment.LEFT, 640);
    }

    Pen body(String text) {
        return paragraph(text, BODY, 16, ParagraphAlignment.BOTH, 640);
    }

    Pen right(String text) {
        return paragraph(text, BODY, 16, ParagraphAlignment.RIGHT, 0);
    }

    Pen small(String text) {
        return paragraph(text, BODY, 12, ParagraphAlignment.LEFT, 0);
    }

    /** Names and facts beside each other, in pairs. */
    Pen facts(List<List<String>> rows) {
        XWPFTable table = ruled(paper.createTable(rows.size(), rows.get(0).size()));
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                cell(table.getRow(i).getCell(j), rows.get(i).get(j), j % 2 == 0 ? HEAD : BODY, 14);
            }
        }
        return this;
    }

    /** A head, and one row that is repeated for each line. */
    Pen register(List<String> titles, List<String> keys, int points) {
        XWPFTable table = ruled(paper.createTable(2, titles.size()));
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < titles.size(); i++) {
            cell(head.getCell(i), (i == 0 ? "{{rows}}" : "") + titles.get(i), HEAD, points);
            cell(table.getRow(1).getCell(i), "[" + keys.get(i) + "]", BODY, points);
        }
        return this;
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            paper.write(out);
        }
    }

    private static XWPFTable ruled(XWPFTable table) {
        table.setWidth("100%");
        table.setTopBorder(XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setBottomBorder(XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setLeftBorder(XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setRightBorder(XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setInsideHBorder(XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setInsideVBorder(XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setCellMargins(60, 80, 60, 80);
        return table;
    }

    private Pen paragraph(String text, String font, int points, ParagraphAlignment to, int indent) {
        XWPFParagraph paragraph = paper.createParagraph();
        paragraph.setAlignment(to);
        paragraph.setIndentationFirstLine(indent);
        paragraph.setSpacingBetween(LINES);
        paragraph.setSpacingAfter(60);
        run(paragraph, text, font, points);
        return this;
    }

    private static void cell(XWPFTableCell cell, String text, String font, int points) {
        run(cell.getParagraphs().get(0), text, font, points);
    }

    private static void run(XWPFParagraph paragraph, String text, String font, int points) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setText(text);
    }
}
