package io.sidan.bot.reply;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

record TemplateRow(String code, String words, String editedBy, Instant editedAt) {

    static Map<String, TemplateRow> byCode(List<TemplateRow> rows) {
        return rows.stream().collect(Collectors.toMap(TemplateRow::code, Function.identity()));
    }
}
