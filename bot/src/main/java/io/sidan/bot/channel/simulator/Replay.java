package io.sidan.bot.channel.simulator;

/**
 * A chat file that is, or was, played into a sample.
 *
 * @param position lines played
 * @param total lines in all
 * @param skipped lines that were left out: not to be read, or refused when they were played
 * @param speed times faster than life
 * @param shiftDays from the days of the file to those played
 */
record Replay(
        long id,
        long townshipId,
        String name,
        int position,
        int total,
        int skipped,
        int speed,
        int shiftDays,
        ReplayState state) {

    private static final int LONGEST_ID = 128;

    /** The id that a message of the file goes by. */
    String idOf(String message) {
        String id = "r" + id() + ":" + message;
        return id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID);
    }

    boolean isPlaying() {
        return state == ReplayState.PLAYING;
    }
}
