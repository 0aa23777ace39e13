package io.sidan.core.message;

/** Its data was cleared while a message was on its way; nothing of it is stored. */
public final class TownshipGone extends IllegalStateException {

    TownshipGone() {
        super("这个乡镇的数据刚刚清空，请刷新后再试");
    }
}
