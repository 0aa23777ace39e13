package io.sidan;

import io.sidan.cli.SidanCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The one program: it serves, parses and imports. */
public final class Sidan {

    private Sidan() {}

    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int exit = SidanCommand.run(args);
        if (exit != SidanCommand.SERVING) {
            System.exit(exit);
        }
    }

    /** Chinese is readable whatever the machine's locale is. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
