package io.sidan.core.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sidan.core.form.Column;
import io.sidan.core.form.Form;
import io.sidan.core.suggestion.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundled templates, and whatever an operator may lay in their place. */
class BlanksTest {

    private static final Path BUNDLED = Path.of("src/main/resources/papers");

    @TempDir
    Path folder;

    /** They are drawn anew by {@code mvn -pl config -am test -Dtest=BlanksTest -Dpapers.write=true}. */
    @Test
    @EnabledIfSystemProperty(named = "papers.write", matches = "true")
    void drawsTheBundledOnes() throws IOException {
        for (Form form : Form.values()) {
            drawn(form).write(BUNDLED.resolve("form-" + form.code() + ".docx"));
        }
        proposal().write(BUNDLED.resolve("proposal.docx"));
        opinion().write(BUNDLED.resolve("proposal-opinion.docx"));
        report().write(BUNDLED.resolve("report.docx"));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void haveAPlaceForEveryColumn(Form form) throws IOException {
        Map<String, String> row = new HashMap<>();
        form.columns().forEach(column -> row.put(column.key(), "值" + column.key()));
        String text = text(papers().fill("form-" + form.code(), facts(List.of(row, row))));
        assertThat(text).contains(form.title(), "黎侯镇").doesNotContain("{{", "[");
        form.columns().forEach(column -> assertThat(text).contains(column.title(), row.get(column.key())));
        assertThat(text.split("值" + form.columns().get(0).key() + "\\b", -1)).hasSize(3);
    }

    @Test
    void keepTextThatLooksLikeAFormulaOrATag() throws IOException {
        Map<String, String> row = new HashMap<>();
        Form.DEEDS.columns().forEach(column -> row.put(column.key(), ""));
        row.put("title", "=1+1 {{town}} \u0007\u000b<b>&");
        String text = text(papers().fill("form-deeds", facts(List.of(row))));
        assertThat(text).contains("=1+1 {{town}} <b>&");
    }

    @Test
    void makeAParagraphOfEachLine() throws IOException {
        byte[] paper = papers().fill(
                        "report",
                        Map.of(
                                "title",
                                "季报",
                                "text",
                                "第一段。\n第二段。",
                                "signer",
                                "主席",
                                "day",
                                "2026-11-23",
                                "rows",
                                List.of()));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            List<XWPFParagraph> body = document.getParagraphs().subList(1, 3);
            assertThat(body.stream().map(XWPFParagraph::getText)).containsExactly("第一段。", "第二段。");
            assertThat(body.stream().map(XWPFParagraph::getIndentationFirstLine))
                    .containsOnly(640);
        }
    }

    @Test
    void areReplacedByTheOperatorsOwn() throws IOException {
        Pen.portrait()
                .title("本镇自己的样子 {{town}} {{period}} {{made}} {{total}}")
                .register(List.of("事"), List.of("title"), 12)
                .write(folder.resolve("form-deeds.docx"));
        assertThat(text(papers().fill("form-deeds", facts(List.of(Map.of("title", "修渠"))))))
                .contains("本镇自己的样子", "修渠");
    }

    @Test
    void areRefusedInWordsWhereATagIsMissingOrTheFileIsNone() throws IOException {
        Pen.portrait()
                .title("{{town}}")
                .register(List.of("事"), List.of("title"), 12)
                .write(folder.resolve("form-deeds.docx"));
        assertThatThrownBy(() -> papers().fill("form-deeds", facts(List.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("{{made}}")
                .hasMessageContaining("form-deeds.docx");
        Files.writeString(folder.resolve("form-duty.docx"), "这不是 Word");
        assertThatThrownBy(() -> papers().fill("form-duty", facts(List.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("打不开");
    }

    private Papers papers() {
        return new Papers(new Blanks(new PaperProperties(folder)));
    }

    private static Map<String, Object> facts(List<Map<String, String>> rows) {
        return Map.of("town", "黎侯镇", "period", "全部", "made", "2026-11-23", "total", "2 行", "rows", rows);
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return words.getText();
        }
    }

    private static Pen drawn(Form form) {
        return Pen.landscape()
                .title(form.title())
                .small("{{town}}人大　　期间：{{period}}　　共 {{total}}　　制表：{{made}}")
                .register(
                        form.columns().stream().map(Column::title).toList(),
                        form.columns().stream().map(Column::key).toList(),
                        10);
    }

    private static Pen proposal() {
        return Pen.portrait()
                .title("{{town}}人民代表大会")
                .title("代表建议、批评和意见")
                .facts(List.of(
                        List.of("编号", "{{number}}", "类别", "{{category}}"),
                        List.of("届次", "{{meeting}}", "提出日期", "{{submitted}}"),
                        List.of("领衔代表", "{{leader}}", "联名代表", "{{cosigners}}"),
                        List.of("主办单位", "{{unit}}", "协办单位", "{{assisting}}"),
                        List.of("交办日期", "{{assigned}}", "答复期限", "{{due}}")))
                .head("标题")
                .body("{{title}}")
                .head("案由")
                .body("{{grounds}}")
                .head("建议")
                .body("{{request}}")
                .right("代表签名：{{signers}}")
                .head("答复")
                .body("{{answers}}")
                .head("代表意见")
                .body("{{ratings}}");
    }

    private static Pen opinion() {
        return Pen.portrait()
                .title("代表建议办理情况征询意见表")
                .facts(List.of(
                        List.of("编号", "{{number}}", "主办单位", "{{unit}}"),
                        List.of("领衔代表", "{{leader}}", "联名代表", "{{cosigners}}"),
                        List.of("答复日期", "{{answered}}", "答复类别", "{{class}}")))
                .body("标题：{{title}}")
                .body("是否收到答复：□ 是　□ 否　　收到日期：　　　年　　月　　日")
                .body("是否当面听取过您的意见：□ 是　□ 否")
                .body("对办理结果：□ 满意　　□ 基本满意　　□ 不满意")
                .body("意见（不满意请写明理由，承办单位将重新办理）：")
                .body("　")
                .body("　")
                .right("代表签名：　　　　　　　　")
                .right("　　　年　　月　　日")
                .small("请在收到答复后 10 个工作日内交回{{town}}人大。");
    }

    private static Pen report() {
        return Pen.portrait()
                .title("{{title}}")
                .body("{{text}}")
                .right("{{signer}}")
                .right("{{day}}")
                .head("附：数字")
                .register(List.of("项目", "数"), List.of("label", "value"), 12);
    }
}
