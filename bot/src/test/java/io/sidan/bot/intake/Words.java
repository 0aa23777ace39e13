package io.sidan.bot.intake;

import io.sidan.bot.intake.model.Bge;
import io.sidan.core.roster.Roster;
import io.sidan.core.roster.RosterFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The word list as shipped and a small township of our own making. */
public final class Words {

    public static final WordList SHIPPED = shipped();

    /** The words and what was learned, as shipped. */
    public static final Knowledge KNOWLEDGE =
            new Knowledge(SHIPPED, Judges.read(new ClassPathResource("weights.bin"), Optional.of(Bge::new)));

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

    private Words() {}

    static Listener listener() {
        return new Listener(new Speakers(TOWNSHIP), SHIPPED, new Places(TOWNSHIP, SHIPPED.vague()));
    }

    private static WordList shipped() {
        try (InputStream in = Files.newInputStream(Path.of("../config/src/main/resources/words.yml"))) {
            return WordList.read(in);
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
