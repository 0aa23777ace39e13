package io.sidan.bot.reply;

/**
 * To whom something is said.
 *
 * @param person code of one person, told privately; null: all of the group
 * @param group code of the group it is about or was told in; null where there is none
 */
public record Addressee(long township, String person, String group) {

    public static Addressee person(long township, String person, String group) {
        return new Addressee(township, person, group);
    }

    public static Addressee group(long township, String group) {
        return new Addressee(township, null, group);
    }
}
