package io.sidan.core.form;

import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Repository;

/** The ten forms looked at before they go out: the first rows, and what is missing in which. */
@Repository
public class Forms {

    private static final int SHOWN = 50;
    private static final int NAMED = 20;

    private final FormRows rows;
    private final FormMapper roster;

    Forms(FormRows rows, FormMapper roster) {
        this.rows = rows;
        this.roster = roster;
    }

    /** @param rows their numbers, from 1, the first twenty */
    public record Missing(String column, long count, List<Integer> rows) {}

    /** @param masked whether personal data is hidden from who asks */
    public record Preview(
            String code,
            String title,
            String period,
            List<String> columns,
            List<List<String>> rows,
            long total,
            List<Missing> missing,
            boolean masked) {}

    public Preview preview(Form form, FormScope scope, Actor actor) {
        Masked masked = Masked.to(actor.role());
        List<List<String>> shown = new ArrayList<>();
        Check check = new Check(form);
        rows.each(form, scope, masked, row -> {
            check.row(row);
            if (shown.size() < SHOWN) {
                shown.add(row);
            }
        });
        return new Preview(
                form.code(),
                form.title(),
                scope.words(),
                form.columns().stream().map(Column::title).toList(),
                shown,
                check.rows,
                check.missing(),
                masked == Masked.HIDDEN);
    }

    /**
     * Whose rows this person may take out: the office those of all, a point its own, a deputy the own ones.
     *
     * @param deputy code or name, or null
     * @param station code or name, or null
     */
    public FormScope scope(FormScope wish, Actor actor) {
        String deputy = known(wish.deputy(), "deputy", word -> roster.deputy(wish.township(), word));
        String station = known(wish.station(), "station", word -> roster.station(wish.township(), word));
        return switch (actor.role()) {
            case STATION, CHAIR, ADMIN -> new FormScope(wish.township(), wish.from(), wish.to(), deputy, station);
            case POINT -> new FormScope(wish.township(), wish.from(), wish.to(), deputy, actor.station());
            case DEPUTY -> new FormScope(wish.township(), wish.from(), wish.to(), actor.code(), null);
            default -> throw Refusal.forbidden("十表由联络站、联络点和代表导出");
        };
    }

    /** What was made without masking is for those alone who see it so. */
    public void requireReadable(ExportLine line, Actor actor) {
        if (!line.masked() && Masked.to(actor.role()) == Masked.HIDDEN) {
            throw Refusal.forbidden("这份文件里的个人信息没有遮，只有联络站和主席团能下载；您可以自己再导出一份");
        }
    }

    private static String known(String word, String field, UnaryOperator<String> find) {
        return Optional.ofNullable(word)
                .map(asked -> Optional.ofNullable(find.apply(asked))
                        .orElseThrow(() -> Refusal.incomplete(field, "名册里没有「" + asked + "」")))
                .orElse(null);
    }

    /** Counts rows, and of each column that must be filled those where it is not. */
    private static final class Check {

        private final Form form;
        private final Map<Integer, List<Integer>> named = new TreeMap<>();
        private final Map<Integer, Long> counted = new TreeMap<>();
        private int rows;

        private Check(Form form) {
            this.form = form;
        }

        private void row(List<String> row) {
            rows++;
            for (int i = 0; i < row.size(); i++) {
                if (form.columns().get(i).required() && row.get(i).isBlank()) {
                    miss(i);
                }
            }
        }

        private void miss(int column) {
            counted.merge(column, 1L, Long::sum);
            List<Integer> first = named.computeIfAbsent(column, any -> new ArrayList<>());
            if (first.size() < NAMED) {
                first.add(rows);
            }
        }

        private List<Missing> missing() {
            return counted.entrySet().stream()
                    .map(entry -> new Missing(
                            form.columns().get(entry.getKey()).title(), entry.getValue(), named.get(entry.getKey())))
                    .toList();
        }
    }
}
