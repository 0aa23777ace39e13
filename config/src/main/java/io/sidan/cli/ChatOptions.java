package io.sidan.cli;

import io.sidan.core.roster.Roster;
import io.sidan.core.roster.RosterFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

/** The chat file and the roster that both dry run and import take. */
final class ChatOptions {

    private static final String BUNDLED = "/roster/lihou.yml";

    @Parameters(paramLabel = "文件", description = "聊天记录：JSON Lines，或从微信复制出来的文字")
    private Path file;

    @Option(names = "--roster", paramLabel = "名册", description = "乡镇名册（JSON 或 YAML）；不写就用内置的黎侯镇名册")
    private Path roster;

    Path file() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CommandFailed("读不到聊天记录：" + file);
        }
        return file;
    }

    boolean namesRoster() {
        return roster != null;
    }

    Path rosterFile() {
        return roster;
    }

    Roster roster() throws IOException {
        if (!namesRoster()) {
            try (InputStream bundled = ChatOptions.class.getResourceAsStream(BUNDLED)) {
                return RosterFile.read(bundled);
            }
        }
        if (!Files.isReadable(roster)) {
            throw new CommandFailed("读不到名册：" + roster);
        }
        try {
            return RosterFile.read(roster);
        } catch (JacksonException unreadable) {
            throw new CommandFailed("名册写法不对：" + unreadable.getOriginalMessage());
        }
    }
}
