package io.sidan.core.statistics;

/** By what cases are counted apart. */
public enum Cut {
    STATE("s.state", "s.state"),
    CATEGORY("LEFT(s.category, 1)", "p.name"),
    DISTRICT("s.district", "d.name"),
    UNIT("s.unit", "u.name"),
    DEPUTY("s.deputy", "e.name"),
    URGENCY("s.urgency", "s.urgency"),
    /** Of the day it was told, in China. */
    MONTH("DATE_FORMAT(s.opened_at + INTERVAL 8 HOUR, '%Y-%m')", "DATE_FORMAT(s.opened_at + INTERVAL 8 HOUR, '%Y-%m')");

    private final String code;
    private final String name;

    Cut(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /** SQL of what is told apart. */
    String code() {
        return code;
    }

    /** SQL of what it is called. */
    String word() {
        return name;
    }
}
