package io.sidan.core.suggestion;

/**
 * What one person may do with one case.
 *
 * @param part it is of this person's part of the cases
 * @param charged this person is in charge of it
 * @param listed this person stands on its access list
 * @param cleared it is open to all whose part it is, or to this person in particular
 * @param kept this person keeps the system: sees that a confidential case exists, not what it says
 */
record Sight(
        long id,
        long township,
        String number,
        boolean confidential,
        boolean part,
        boolean charged,
        boolean listed,
        boolean cleared,
        boolean kept) {

    boolean sees() {
        return listed || (part && (cleared || kept));
    }

    boolean reads() {
        return listed || (part && cleared);
    }

    /** An access list opens a case to be read; to move it, it must be of one's own part as well. */
    boolean moves() {
        return part && cleared;
    }

    boolean unmasks() {
        return part && charged;
    }
}
