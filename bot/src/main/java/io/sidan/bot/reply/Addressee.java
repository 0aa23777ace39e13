package io.sidan.bot.reply;

/**
 * To whom something is said.
 *
 * @param person code of one person, told privately; null: all of the group
 * @param group code of the group it is about or was told in; null where there is none
 * @param channel through which; null: the one the chat was last heard on
 */
public record Addressee(long township, String person, String group, String channel) {

    public static Addressee person(long township, String person, String group) {
        return new Addressee(township, person, group, null);
    }

    public static Addressee group(long township, String group) {
        return new Addressee(township, null, group, null);
    }

    /** The same, but through this channel, whatever chats were heard on it. */
    public Addressee through(String other) {
        return new Addressee(township, person, group, other);
    }

    /** Code of the person, else of the group. */
    public String name() {
        return person == null ? group : person;
    }
}
