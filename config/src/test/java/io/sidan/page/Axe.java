package io.sidan.page;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** axe-core, asked for WCAG 2.2 A and AA and for best practice. */
final class Axe {

    private static final String SCRIPT = read(Path.of("../admin/src/main/ui/node_modules/axe-core/axe.min.js"));

    private static final String RUN = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
              const found = await axe.run(document, { runOnly: { type: 'tag', values: tags } })
              return found.violations.flatMap((rule) => rule.nodes.map((node) =>
                `${rule.id}: ${node.target} ${node.html.slice(0, 200)} ${node.failureSummary}`))
            }
            """;

    private Axe() {}

    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(RUN);
    }

    private static String read(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
