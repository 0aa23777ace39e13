package io.sidan.bot.reply;

import io.sidan.core.roster.Role;

/** In which part somebody hears of a case. */
public enum Hearer {
    /** The reporter and every supporter, each privately. */
    TELLERS("反映人、支持人"),
    /** Who has just spoken of it too; not where only a group could be told. */
    SUPPORTER("新来支持的人"),
    /** The groups it was told in; never of a confidential case. */
    GROUPS("群"),
    /** Who is on duty for it today; of a confidential case the station. */
    DUTY("值班代表"),
    /** Who took it up. */
    DEPUTY("接单代表"),
    UNIT("主办单位"),
    STATION("联络站"),
    CHAIR("主席团");

    private final String label;

    Hearer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Who of a case a clock's recipient is. */
    static Hearer of(Role role) {
        return switch (role) {
            case DEPUTY -> DUTY;
            case UNIT -> UNIT;
            case CHAIR -> CHAIR;
            case RESIDENT -> TELLERS;
            default -> STATION;
        };
    }
}
