package io.sidan.cli;

/** The log of sub-commands that need no server: stdout is for their result alone. */
final class CommandLog {

    private CommandLog() {}

    /** Takes effect where nothing has been logged yet. */
    static void toErrors() {
        System.setProperty("logback.configurationFile", "command-log.xml");
    }
}
