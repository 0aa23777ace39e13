package io.sidan.core.roster;

/** Nobody has said which township this is. */
public final class NoRoster extends IllegalStateException {

    public NoRoster() {
        super("还没有乡镇名册：请先导入名册");
    }
}
