package io.sidan.bot.channel.simulator;

import io.sidan.bot.channel.simulator.Replays.Playing;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Roster;
import io.sidan.core.roster.Rosters;
import io.sidan.core.roster.Township;
import io.sidan.core.sample.Samples;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The simulator as a whole: what is there, playing the bundled day afresh, clearing it. */
@RestController
@RequestMapping("/api/sim")
class StageController {

    private final Samples samples;
    private final Rosters rosters;
    private final Cast cast;
    private final Replays replays;
    private final Premiere premiere;

    StageController(Samples samples, Rosters rosters, Cast cast, Replays replays, Premiere premiere) {
        this.samples = samples;
        this.rosters = rosters;
        this.cast = cast;
        this.replays = replays;
        this.premiere = premiere;
    }

    /**
     * @param chats the groups of the sample
     * @param people whom a visitor can play
     * @param replay the chat file that is, or was last, played; null where there was none
     */
    record Scene(String township, List<Group> chats, List<Person> people, List<Line> scripts, Playing replay) {

        static final Scene EMPTY = new Scene(null, List.of(), List.of(), Script.lines(), null);
    }

    record Group(String code, String name, int members) {}

    /** @param chats codes of the groups this person talks in; the last is the own chat with the bot */
    record Person(String id, String name, Role role, String roleLabel, List<String> chats) {

        static Person of(Part part) {
            return new Person(part.id(), part.name(), part.role(), part.role().label(), part.chats());
        }
    }

    /** A one-click script. */
    record Line(Script code, String label, String about) {}

    /** What there is to see; all empty, and {@code township} null, where there is no simulated data. */
    @GetMapping
    Scene scene() {
        return samples.find().map(this::scene).orElse(Scene.EMPTY);
    }

    /** Clears what there is and plays the bundled day from its first message. */
    @PostMapping
    Scene play() {
        premiere.again();
        return scene();
    }

    /** Removes all simulated data. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear() {
        samples.clear();
    }

    private Scene scene(Township sample) {
        Roster roster = rosters.of(sample);
        Optional<Playing> playing = replays.of(sample);
        return new Scene(
                sample.name(),
                roster.groups().stream()
                        .map(group -> new Group(group.id(), group.name(), group.members()))
                        .toList(),
                cast.of(sample).stream().map(Person::of).toList(),
                Script.lines(),
                playing.orElse(null));
    }
}
