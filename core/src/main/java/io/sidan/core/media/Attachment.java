package io.sidan.core.media;

/**
 * One thing attached to a message, or uploaded.
 *
 * @param messageId of the message; null where it was uploaded
 * @param failure why it is not there, in words; null where it is, or nothing has gone wrong yet
 * @param format by its first bytes; null until it is stored
 * @param hash sha256 of what is stored; null until then
 * @param words sealed; what a machine read or heard in it, or null
 * @param bytes of what is stored; before that as the channel told, or null
 */
public record Attachment(
        long id,
        Long messageId,
        int position,
        MediaKind kind,
        AttachmentState state,
        String failure,
        Format format,
        byte[] hash,
        Long bytes,
        Integer width,
        Integer height,
        byte[] words) {

    public boolean isStored() {
        return state == AttachmentState.STORED;
    }
}
