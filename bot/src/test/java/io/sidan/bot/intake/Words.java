package io.sidan.bot.intake;

import io.sidan.core.roster.Roster;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The word list as shipped and a small township of our own making. */
public final class Words {

    public static final WordList SHIPPED = shipped();

    public static final Roster TOWNSHIP = new Roster(
            "柳坪镇",
            "清源县",
            "LP",
            List.of("石窑村", "南岭", "西坡"),
            List.of(),
            List.of(),
            List.of(new Roster.Place("古戏台", "南岭")),
            List.of(new Roster.Group("g", "南岭联系群", 400, List.of("南岭", "石窑村"), List.of("d1"))),
            List.of(new Roster.Deputy("d1", "高来福", "高来福(代表)", null, null, null, null, null, null, List.of("g"))),
            List.of(new Roster.Unit("u1", "柳坪供电所", null, List.of("E1"))),
            List.of(new Roster.Person("s1", "冯静", "联络员", null)),
            List.of(new Roster.Person("c1", "南岭村委", null, "南岭")));

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
}
