package io.sidan.core.paper;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Makes paragraphs of lines: each line of a filled text is one of its own, indented like the template's. */
final class Paragraphs {

    private Paragraphs() {}

    static void split(XWPFDocument document) {
        for (XWPFParagraph paragraph : new ArrayList<>(document.getParagraphs())) {
            List<String> lines = paragraph.getText().lines().toList();
            if (lines.size() > 1) {
                lines.forEach(line -> insert(document, paragraph, line));
                document.removeBodyElement(document.getPosOfParagraph(paragraph));
            }
        }
    }

    private static void insert(XWPFDocument document, XWPFParagraph like, String line) {
        XWPFParagraph paragraph = document.insertNewParagraph(like.getCTP().newCursor());
        if (like.getCTP().isSetPPr()) {
            paragraph.getCTP().setPPr(like.getCTP().getPPr());
        }
        XWPFRun run = paragraph.createRun();
        XWPFRun first = like.getRuns().get(0);
        if (first.getCTR().isSetRPr()) {
            run.getCTR().setRPr(first.getCTR().getRPr());
        }
        run.setText(line);
    }
}
