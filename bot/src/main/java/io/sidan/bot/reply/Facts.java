package io.sidan.bot.reply;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The variables of templates that a case and what came with its move fill. */
public final class Facts {

    private Facts() {}

    /** Of the case as it stands. */
    public static Map<String, String> of(Brief brief) {
        Map<String, String> facts = new HashMap<>();
        put(facts, "number", brief.shortNumber());
        put(facts, "place", brief.place());
        put(facts, "category", brief.category());
        put(facts, "state", brief.state().label());
        put(facts, "deputy", brief.deputyName());
        put(facts, "unit", brief.unitName());
        put(facts, "due", day(brief.dueAt()));
        put(facts, "words", brief.confidential() ? "" : brief.title());
        return facts;
    }

    /** Of the case and of what came with its move. */
    static Map<String, String> of(Brief brief, Details details) {
        Map<String, String> facts = of(brief);
        put(facts, "answer", details.words());
        put(facts, "objection", details.words());
        put(
                facts,
                "grade",
                Optional.ofNullable(details.grade()).map(grade -> grade.label()).orElse(""));
        put(
                facts,
                "class",
                Optional.ofNullable(details.answerClass())
                        .map(AnswerClass::label)
                        .orElse(""));
        Optional<Reason> reason = reason(details.reason());
        put(facts, "reason", reason.map(Reason::label).orElse(""));
        put(facts, "door", reason.map(Reason::door).orElse(""));
        return facts;
    }

    static String day(Instant moment) {
        if (moment == null) {
            return "";
        }
        LocalDate day = WorkingDays.dayOf(moment);
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static Optional<Reason> reason(String code) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equals(code))
                .findFirst();
    }

    private static void put(Map<String, String> facts, String name, Object value) {
        facts.put(name, value == null ? "" : value.toString());
    }
}
