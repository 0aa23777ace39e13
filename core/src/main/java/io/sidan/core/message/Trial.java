package io.sidan.core.message;

/**
 * How well the bot understands one group, as far as people have marked it.
 *
 * @param proposals messages it proposed to staff: of its outcomes those that are reports or sensitive
 * @param proposalsMarked of these, marked by a person
 * @param proposalsRight of these, rightly proposed
 * @param leftAlone messages it left alone: chatter, notices and questions
 * @param leftAloneMarked of these, marked by a person
 * @param missed of these, a problem after all
 */
record Trial(
        long proposals, long proposalsMarked, long proposalsRight, long leftAlone, long leftAloneMarked, long missed) {

    /** Of what it proposes so much is right; null while nothing is marked. */
    Double precision() {
        return proposalsMarked == 0 ? null : (double) proposalsRight / proposalsMarked;
    }

    /**
     * Of the problems told it proposes so much; null while the marks cannot tell. What it missed among all it left alone
     * is estimated from the sample that was marked.
     */
    Double recall() {
        if (precision() == null || leftAloneMarked == 0) {
            return null;
        }
        double found = precision() * proposals;
        double lost = (double) missed / leftAloneMarked * leftAlone;
        return found + lost == 0 ? null : found / (found + lost);
    }
}
