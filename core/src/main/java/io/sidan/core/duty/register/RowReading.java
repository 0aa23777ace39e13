package io.sidan.core.duty.register;

import io.sidan.core.duty.register.Sheet.Row;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands one row, or says of each cell what is wrong with it. */
final class RowReading {

    private static final Map<String, String> LEVELS =
            Map.of("镇", "镇", "乡镇", "镇", "县", "县", "区", "县", "市", "市", "省", "省");
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}|\\d{7,8}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]+");

    /** A term is five years; twice as long is a slip of the pen. */
    private static final int LONGEST_TERM = 10;

    private static final int YOUNGEST = 18;

    private final Row row;
    private final Places places;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    RowReading(Row row, Places places, LocalDate today) {
        this.row = row;
        this.places = places;
        this.today = today;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Nothing where a cell is wrong; {@link #faults} says which. */
    Optional<Entry> entry() {
        row.cells().values().forEach(this::requirePlain);
        Entry entry = new Entry(
                row.number(),
                matching(Column.CODE, CODE, "编号只用字母、数字"),
                text(Column.NAME),
                among(Column.GENDER, Map.of("男", "男", "女", "女"), "只写男或女"),
                among(Column.LEVEL, LEVELS, "只写镇、县、市、省"),
                text(Column.TERM),
                day(Column.FROM),
                day(Column.TO),
                text(Column.ENDED_FOR),
                text(Column.CONSTITUENCY),
                place(Column.DISTRICT),
                place(Column.STATION),
                text(Column.TEAM),
                text(Column.VILLAGE),
                text(Column.ETHNICITY),
                born(),
                text(Column.EDUCATION),
                text(Column.PARTY),
                text(Column.POST),
                matching(Column.PHONE, PHONE, "电话不像：手机 11 位，座机带区号"),
                text(Column.CERTIFICATE));
        requireSense(entry);
        return faults.isEmpty() ? Optional.of(entry) : Optional.empty();
    }

    private void requirePlain(Cell cell) {
        if (cell.formula()) {
            fault(cell.column(), "这一格是公式：请复制后“选择性粘贴”为数值");
        } else if (cell.isEmpty() && cell.column().isRequired()) {
            fault(cell.column(), "没有填");
        } else if (cell.text().length() > cell.column().longest()) {
            fault(cell.column(), "太长了，最多 " + cell.column().longest() + " 字");
        }
    }

    private void requireSense(Entry entry) {
        if (entry.from() == null || entry.to() == null) {
            return;
        }
        if (entry.to().isBefore(entry.from())) {
            fault(Column.TO, "任期结束比开始还早");
        } else if (Period.between(entry.from(), entry.to()).getYears() >= LONGEST_TERM) {
            fault(Column.TO, "一届长过 " + LONGEST_TERM + " 年，日期写错了吧");
        }
    }

    private String text(Column column) {
        String text = row.text(column);
        return text.isEmpty() ? null : text;
    }

    private String matching(Column column, Pattern pattern, String sentence) {
        String text = row.text(column).replace(" ", "");
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            fault(column, sentence);
        }
        return text.isEmpty() ? null : text;
    }

    private String among(Column column, Map<String, String> words, String sentence) {
        String word = row.text(column).replaceAll("(级)?(人大)?(代表)?$", "");
        if (!word.isEmpty() && !words.containsKey(word)) {
            fault(column, sentence);
        }
        return words.get(word);
    }

    private String place(Column column) {
        String word = row.text(column);
        if (word.isEmpty()) {
            return null;
        }
        Optional<String> code = column == Column.STATION ? places.station(word) : places.district(word);
        if (code.isEmpty()) {
            fault(column, "名册里没有「" + word + "」，或不止一个：请照名册写全称");
        }
        return code.orElse(null);
    }

    private LocalDate day(Column column) {
        Cell cell = row.cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = Dates.day(cell);
        if (day.isEmpty()) {
            fault(column, "看不出是哪一天：请写成 2026-05-20 这样，或把单元格设成日期");
        }
        return day.orElse(null);
    }

    private String born() {
        Cell cell = row.cell(Column.BORN);
        if (cell.isEmpty()) {
            return null;
        }
        Optional<YearMonth> month = Dates.month(cell);
        if (month.isEmpty()) {
            fault(Column.BORN, Dates.isTwoMonths(cell) ? "分不清是 1 月还是 10 月：请写成 1968-10 这样" : "看不出是哪年哪月：请写成 1968-05 这样");
        } else if (month.get().isAfter(YearMonth.from(today).minusYears(YOUNGEST))) {
            fault(Column.BORN, "还不满 " + YOUNGEST + " 岁，写错了吧");
        }
        return month.map(YearMonth::toString).orElse(null);
    }

    private void fault(Column column, String sentence) {
        if (faults.stream().noneMatch(known -> column.heading().equals(known.column()))) {
            faults.add(Fault.at(row.cell(column), sentence));
        }
    }
}
