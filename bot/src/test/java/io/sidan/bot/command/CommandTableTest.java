package io.sidan.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.roster.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of commands in the README is what the commands say of themselves. */
class CommandTableTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern TABLE =
            Pattern.compile("(?<=<!-- commands:begin -->\n).*?(?=<!-- commands:end -->)", Pattern.DOTALL);
    private static final List<Role> ROLES = List.of(Role.RESIDENT, Role.DEPUTY, Role.STATION, Role.UNIT);

    /** With {@code -Dcommands.write=true} the README is written anew. */
    @Test
    void isTheTableOfTheReadme() throws IOException {
        String readme = Files.readString(README);
        if (Boolean.getBoolean("commands.write")) {
            Files.writeString(README, TABLE.matcher(readme).replaceFirst(Matcher.quoteReplacement(table())));
        } else {
            assertThat(readme).contains("<!-- commands:begin -->\n" + table() + "<!-- commands:end -->");
        }
    }

    @Test
    void namesEachCommandOnce() {
        assertThat(wordings().map(Wording::word)).doesNotHaveDuplicates();
        assertThat(wordings()).allSatisfy(wording -> {
            assertThat(wording.roles()).isNotEmpty();
            assertThat(wording.help()).isNotBlank();
        });
    }

    private static String table() {
        return "| 口令 | 谁能说 | 比如 | 做什么 |\n|---|---|---|---|\n"
                + wordings().map(CommandTableTest::row).collect(Collectors.joining());
    }

    private static String row(Wording wording) {
        String who = ROLES.stream().filter(wording::isFor).map(Role::label).collect(Collectors.joining(" "));
        return "| %s | %s | %s | %s |\n".formatted(wording.word(), who, wording.example(), wording.help());
    }

    private static Stream<Wording> wordings() {
        return Phrasebook.COMMANDS.stream().map(Command::wording);
    }
}
