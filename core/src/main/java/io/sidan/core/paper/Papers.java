package io.sidan.core.paper;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.suggestion.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.springframework.stereotype.Component;

/** Word documents: a template with {@code {{tags}}} filled with facts. */
@Component
public class Papers {

    /** The tag of a table whose second row is repeated for each line. */
    public static final String ROWS = "rows";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(WorkingDays.CHINA);

    private final Blanks blanks;

    Papers(Blanks blanks) {
        this.blanks = blanks;
    }

    /**
     * The document as a .docx; refuses in words where the template lacks a tag or is no Word document.
     *
     * @param name of the template, without its ending
     * @param facts what stands for each tag; a list of maps under {@link #ROWS} is a table
     */
    public byte[] fill(String name, Map<String, ?> facts) {
        try (InputStream in = blanks.open(name);
                XWPFTemplate template = XWPFTemplate.compile(in, configure())) {
            requireTags(name, template, facts.keySet());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            template.render(plain(facts));
            Paragraphs.split(template.getXWPFDocument());
            template.write(out);
            return out.toByteArray();
        } catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
            throw unreadable(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day as official papers write it; nothing where there is none. */
    public static String day(Instant at) {
        return at == null ? "" : DAY.format(at);
    }

    private static Configure configure() {
        return Configure.builder().bind(ROWS, new LoopRowTableRenderPolicy()).build();
    }

    private static void requireTags(String name, XWPFTemplate template, Set<String> facts) {
        Set<String> tags =
                template.getElementTemplates().stream().flatMap(Papers::tag).collect(Collectors.toSet());
        List<String> missing =
                facts.stream().filter(fact -> !tags.contains(fact)).sorted().toList();
        if (!missing.isEmpty()) {
            throw Refusal.notNow("模板 " + name + ".docx 里缺少 {{" + String.join("}}、{{", missing) + "}}，请补上，或删掉这个文件改用自带的");
        }
    }

    private static Stream<String> tag(MetaTemplate template) {
        return template instanceof RunTemplate run ? Stream.of(run.getTagName()) : Stream.empty();
    }

    private static Map<String, Object> plain(Map<String, ?> facts) {
        Map<String, Object> plain = new HashMap<>();
        facts.forEach((tag, fact) -> plain.put(tag, plain(fact)));
        return plain;
    }

    private static Object plain(Object fact) {
        if (fact instanceof Collection<?> rows) {
            return rows.stream().map(Papers::plain).toList();
        }
        if (fact instanceof Map<?, ?> row) {
            Map<Object, Object> plain = new HashMap<>();
            row.forEach((key, value) -> plain.put(key, plain(value)));
            return plain;
        }
        return fact == null ? "" : PlainText.of(fact.toString());
    }

    private static Refusal unreadable(String name) {
        return Refusal.notNow("模板 " + name + ".docx 打不开：请用 Word 另存为 .docx，或删掉这个文件改用自带的");
    }
}
