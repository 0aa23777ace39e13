package io.sidan.core.form;

import io.sidan.core.privacy.Seal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of a form as texts, each in the order of its columns, one after the other. */
@Component
class FormRows {

    private final FormMapper rows;
    private final Seal seal;

    FormRows(FormMapper rows, Seal seal) {
        this.rows = rows;
        this.seal = seal;
    }

    @Transactional(readOnly = true)
    public void each(Form form, FormScope scope, Masked masked, Consumer<List<String>> sink) {
        rows.each(form.sql(), scope, context -> sink.accept(texts(form, context.getResultObject(), masked)));
    }

    @Transactional(readOnly = true)
    public long count(Form form, FormScope scope) {
        return rows.count(form.sql(), scope);
    }

    private List<String> texts(Form form, Map<String, Object> row, Masked masked) {
        return form.columns().stream()
                .map(column -> masked.of(column, text(row.get(column.key()))))
                .toList();
    }

    private String text(Object fact) {
        if (fact == null) {
            return "";
        }
        if (fact instanceof byte[] sealed) {
            return seal.open(sealed);
        }
        return fact instanceof BigDecimal money ? money.stripTrailingZeros().toPlainString() : fact.toString();
    }
}
