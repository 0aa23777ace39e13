package io.sidan.bot.intake.lesson;

import io.sidan.core.learning.Example;
import io.sidan.core.learning.Fingerprint;
import io.sidan.core.learning.Lesson;
import io.sidan.core.message.OutcomeKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What people taught of words like those of a message, the likest first. */
public record Taught(List<Match> matches) {

    public static final Taught NOTHING = new Taught(List.of());

    /** @param likeness of the words, 0 to 1 */
    record Match(Example example, double likeness) {}

    public boolean isNothing() {
        return matches.isEmpty();
    }

    /** What the message is, where a person said so of words like these. */
    public Optional<OutcomeKind> kind() {
        return likest(Lesson.KIND)
                .map(match -> OutcomeKind.valueOf(match.example().answer()));
    }

    /** The category that is right where the machine reads this one as it did then; else as it reads. */
    public String category(String read) {
        return of(Lesson.CATEGORY)
                .map(Match::example)
                .filter(example ->
                        example.machine() == null || example.machine().equals(read))
                .findFirst()
                .map(Example::answer)
                .orElse(read);
    }

    /** The same of the place; where the machine read none, it is the place of that group alone. */
    public String place(String read, String group) {
        return of(Lesson.PLACE)
                .map(Match::example)
                .filter(example -> Objects.equals(example.machine(), read))
                .filter(example -> read != null || example.group().equals(group))
                .findFirst()
                .map(Example::answer)
                .orElse(read);
    }

    /** The case that such words belong to in that group, unless a person said of words still more like what they are. */
    public Optional<Long> suggestion(String group) {
        double kind = likest(Lesson.KIND).map(Match::likeness).orElse(0.0);
        return of(Lesson.CASE)
                .filter(match -> match.likeness() >= kind)
                .map(Match::example)
                .filter(example -> example.group().equals(group))
                .map(Example::suggestion)
                .findFirst();
    }

    /** Whether a person said that such words are another matter than the case, and they are not still more like what it was told in. */
    public boolean parts(long suggestion, String told, Fingerprint words) {
        return of(Lesson.APART)
                .filter(match -> match.example().suggestion() == suggestion)
                .anyMatch(match -> match.likeness() > words.like(Fingerprint.of(told)));
    }

    private Optional<Match> likest(Lesson lesson) {
        return of(lesson).findFirst();
    }

    private Stream<Match> of(Lesson lesson) {
        return matches.stream().filter(match -> match.example().lesson() == lesson);
    }
}
