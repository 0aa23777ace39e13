package io.sidan.bot.intake;

import io.sidan.bot.intake.understanding.Heard;
import io.sidan.bot.intake.understanding.Impressions;
import io.sidan.bot.intake.understanding.Knowledge;
import io.sidan.bot.intake.words.WordList;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.roster.Roster;
import io.sidan.core.roster.RosterFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;

/** The word list as shipped and a small township of our own making. */
public final class Words {

    /** The words and what was learned, as shipped. */
    public static final Knowledge KNOWLEDGE = shipped();

    public static final WordList SHIPPED = KNOWLEDGE.words();

    public static final Roster TOWNSHIP = township("""
            township: 柳坪镇
            county: 清源县
            villages: [石窑村, 南岭, 西坡]
            places: [{name: 古戏台, village: 南岭}]
            groups: [{id: g, name: 南岭联系群, members: 400, villages: [南岭, 石窑村], deputies: [d1]}]
            deputies: [{id: d1, name: 高来福, nick: 高来福(代表), groups: [g]}]
            units: [{id: u1, name: 柳坪供电所, categories: [E1]}]
            staff: [{id: s1, name: 冯静}]
            committees: [{id: c1, name: 南岭村委, village: 南岭}]
            """);

    private static final Impressions IMPRESSIONS = new Impressions(TOWNSHIP, KNOWLEDGE);

    private Words() {}

    public static Heard heard(GroupMessage message) {
        return IMPRESSIONS.of(message).heard();
    }

    private static Knowledge shipped() {
        try {
            return Knowledge.read(
                    new FileSystemResource("../config/src/main/resources/words.yml"),
                    new ClassPathResource("weights.bin"),
                    true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Roster township(String yaml) {
        try {
            return RosterFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
