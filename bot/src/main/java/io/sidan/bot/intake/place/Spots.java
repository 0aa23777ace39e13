package io.sidan.bot.intake.place;

import io.sidan.bot.intake.gist.Grams;

/** Compares two places as residents write them. */
public final class Spots {

    private static final double ENOUGH = 0.6;

    private Spots() {}

    /** Whether the places can be the same spot, so far as both are known. */
    public static boolean mayAgree(Spot a, Spot b) {
        return !a.isKnown() || !b.isKnown() || agree(a, b);
    }

    /** Whether both can be the same spot; another side or another number of the same place is another spot. */
    public static boolean agree(Spot a, Spot b) {
        return (a.isRelative() || b.isRelative() || close(a.bare(), b.bare()))
                && !a.isAcrossFrom(b)
                && !a.isNumberedUnlike(b);
    }

    /** Whether words that tell of another place speak of this one by its name; another number of it is another spot. */
    public static boolean named(Spot spot, Spot other, String words) {
        String name = spot.name();
        return name.length() > 2 && words.contains(name) && !spot.isNumberedUnlike(other);
    }

    /** Whether both name spots on the ground, and not one name in common. */
    public static boolean apart(Spot a, Spot b) {
        return a.isOnGround() && b.isOnGround() && !a.gist().sharesRare(b.gist());
    }

    /** Whether who tells of another place speaks of the name this one begins with: sees its smoke from another village. */
    public static boolean headed(Spot spot, Spot other, String words) {
        return spot.isHeadedIn(words) && !spot.isAcrossFrom(other) && !spot.isNumberedUnlike(other);
    }

    private static boolean close(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b);
        }
        return within(a, b) || within(b, a) || Grams.overlap(a, b) >= ENOUGH;
    }

    /** Whether all characters of the short one stand in the long one in their order. */
    private static boolean within(String small, String large) {
        int at = 0;
        for (int i = 0; i < large.length() && at < small.length(); i++) {
            at += large.charAt(i) == small.charAt(at) ? 1 : 0;
        }
        return at == small.length() && small.length() > 1;
    }
}
