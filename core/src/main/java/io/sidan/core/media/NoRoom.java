package io.sidan.core.media;

/** The disk is full, or would be. */
public final class NoRoom extends RuntimeException {

    NoRoom(Throwable cause) {
        super("服务器的磁盘快满了，照片、语音先存不下；请管理员清理磁盘", cause);
    }
}
