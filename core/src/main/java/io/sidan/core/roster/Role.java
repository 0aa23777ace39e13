package io.sidan.core.roster;

/** In which capacity somebody acts. */
public enum Role {
    BOT("机器人"),
    RESIDENT("群众"),
    DEPUTY("代表"),
    /** 联络点: staff of one of the points. */
    POINT("联络点"),
    /** 联络站: staff of the township's station. */
    STATION("联络站"),
    /** 主席团: the presidium's chair and vice-chair. */
    CHAIR("主席团"),
    UNIT("承办单位"),
    ADMIN("管理员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
