package io.sidan.bot.intake;

import static io.sidan.core.message.OutcomeKind.CHATTER;
import static io.sidan.core.message.OutcomeKind.CORRECTION;
import static io.sidan.core.message.OutcomeKind.REPORT;
import static io.sidan.core.message.OutcomeKind.SENSITIVE;
import static io.sidan.core.message.OutcomeKind.SUPPLEMENT;
import static io.sidan.core.message.OutcomeKind.SUPPORT;
import static io.sidan.core.message.OutcomeKind.UNSURE;

import io.sidan.bot.intake.Conversation.Said;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.OutcomeKind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts a message into its conversation: opens a case, joins it to one, or leaves it alone. */
final class Assembler {

    private static final int SHORT = 25;

    private final Listener listener;
    private final Detector detector;
    private final Extractor extractor;
    private final Matcher matcher;

    Assembler(Listener listener, Detector detector, Extractor extractor, Matcher matcher) {
        this.listener = listener;
        this.detector = detector;
        this.extractor = extractor;
        this.matcher = matcher;
    }

    List<Decision> settle(Finding finding, Scene scene) {
        return switch (finding.kind()) {
            case REPORT, SENSITIVE -> tells(finding, scene);
            case SUPPLEMENT -> adds(finding, scene);
            case SUPPORT -> joins(finding, scene, supported(scene));
            case CORRECTION -> joins(finding, scene, Threads.quoted(scene).or(() -> Threads.ownLast(scene)));
            case WITHDRAWAL -> withdraws(finding, scene);
            case QUESTION -> asks(finding, scene);
            case NOTICE, COMMAND -> touches(finding, scene);
            case UNSURE -> unsure(finding, scene);
            case CHATTER -> alone(finding, scene);
        };
    }

    private List<Decision> tells(Finding finding, Scene scene) {
        Details details = extractor.details(scene.heard());
        if (finding.kind() == REPORT) {
            Optional<OpenCase> own =
                    Threads.own(scene).or(() -> answered(scene)).filter(open -> sameMatter(open, details));
            if (own.isPresent()) {
                return added(scene, own.get(), SUPPLEMENT, List.of(), finding.confidence(), "同一人接着说这件事");
            }
            Optional<OpenCase> shared = shared(scene, details);
            if (shared.isPresent()) {
                return added(scene, shared.get(), SUPPORT, List.of(), 0.75, "紧跟着说自己也碰上了");
            }
        }
        return reports(finding, scene, fragments(scene), details, scene.heard().text());
    }

    /** A short word on what the group talks about, from no other spot. */
    private Optional<OpenCase> shared(Scene scene, Details details) {
        if (scene.heard().text().length() > SHORT) {
            return Optional.empty();
        }
        return Threads.quoted(scene)
                .or(() -> Threads.lately(scene, open -> sameKind(open, details.category())))
                .or(() -> scene.heard().ownShare() ? Threads.justNow(scene) : Optional.empty())
                .filter(open -> Matcher.placesAgree(open.place(), details.place()));
    }

    private List<Decision> reports(Finding finding, Scene scene, List<Said> fragments, Details details, String words) {
        boolean secret = finding.kind() == SENSITIVE;
        if (secret && details.category().equals("X1") && scene.heard().is(MessageType.LINK)) {
            return alone(finding, scene);
        }
        Report report = new Report(
                scene.message(),
                ids(fragments),
                words,
                details.category(),
                details.urgency(),
                details.place(),
                details.households(),
                details.persons(),
                details.confidential() || secret,
                finding.confidence() >= 0.75 && !secret,
                finding.confidence(),
                finding.why());
        Optional<OpenCase> match =
                secret ? Optional.empty() : matcher.match(report, scene.cases().near(report));
        OpenCase open = match.map(known -> scene.cases().add(known, again(report)))
                .orElseGet(() -> scene.cases().open(report));
        return Decisions.of(scene, Outcomes.told(finding, report, open), fragments, open);
    }

    private static Addition again(Report report) {
        return new Addition(
                report.message(), REPORT, report.earlier(), null, report.households(), report.persons(), report.why());
    }

    /** Words, a picture or a location without a problem of their own. */
    private List<Decision> adds(Finding finding, Scene scene) {
        Heard heard = scene.heard();
        Optional<OpenCase> thread = Threads.own(scene).or(() -> answered(scene));
        if (thread.isPresent()) {
            boolean secret = heard.shows() && Threads.lastOwn(scene) == SENSITIVE;
            return added(scene, thread.get(), secret ? SENSITIVE : SUPPLEMENT, List.of(), 0.8, "接着前面反映的事说");
        }
        if (heard.role() == Role.RESIDENT && !heard.wordless() && !heard.is(MessageType.LOCATION)) {
            Optional<OpenCase> questioned = heard.asksBriefly() ? Threads.justBefore(scene) : Optional.empty();
            if (questioned.isPresent()) {
                return List.of(Decisions.own(scene, Outcomes.bound(OutcomeKind.QUESTION, questioned, 0.7, "追问前面反映的事")));
            }
            if (scene.message().quoted().isPresent() && Threads.quoted(scene).isPresent()) {
                return added(scene, Threads.quoted(scene).get(), SUPPORT, List.of(), 0.7, "回复前面反映的事");
            }
            Optional<List<Decision>> assembled = assembled(scene);
            if (assembled.isPresent()) {
                return assembled.get();
            }
            Optional<OpenCase> discussed =
                    Threads.ownStillDiscussed(scene).filter(open -> heard.text().length() > 5);
            if (discussed.isPresent()) {
                return added(scene, discussed.get(), SUPPLEMENT, List.of(), 0.7, "反映人接着说");
            }
            Optional<OpenCase> resolved = heard.reading().has(Sense.RESOLVED)
                    ? Threads.lately(scene, open -> speaksOf(scene, open))
                            .or(() -> Threads.ownLast(scene))
                            .or(() -> known(scene))
                    : Optional.empty();
            if (resolved.isPresent() && heard.text().length() <= SHORT) {
                return added(scene, resolved.get(), SUPPLEMENT, List.of(), 0.75, "说这件事有了变化");
            }
            Optional<OpenCase> echoed = echoed(scene);
            if (echoed.isPresent()) {
                return added(scene, echoed.get(), SUPPORT, List.of(), 0.6, "紧跟着说同一件事");
            }
        }
        return alone(new Finding(CHATTER, finding.confidence(), "前后没有反映的事,当闲聊"), scene);
    }

    /** A fragment before and this one may tell a problem together. */
    private Optional<List<Decision>> assembled(Scene scene) {
        List<Said> fragments = fragments(scene);
        String words = words(fragments, scene.heard().text());
        Heard together = listener.hear(scene.message(), words);
        Finding finding = fragments.isEmpty() ? new Finding(CHATTER, 1, "") : detector.judge(together);
        return finding.kind() == REPORT
                ? Optional.of(reports(finding, scene, fragments, extractor.details(together), words))
                : Optional.empty();
    }

    private List<Decision> unsure(Finding finding, Scene scene) {
        return Threads.own(scene)
                .or(() -> answered(scene))
                .map(open -> added(scene, open, SUPPLEMENT, List.of(), 0.8, "同一人三分钟内接着说"))
                .or(() -> scene.heard().wordless() ? Optional.empty() : assembled(scene))
                .orElseGet(() -> alone(finding, scene));
    }

    private List<Decision> joins(Finding finding, Scene scene, Optional<OpenCase> thread) {
        if (thread.isPresent()) {
            return added(scene, thread.get(), finding.kind(), List.of(), finding.confidence(), finding.why());
        }
        Finding alone = detector.weigh(scene.heard());
        return alone.kind() == REPORT ? tells(alone, scene) : adds(finding, scene);
    }

    private List<Decision> withdraws(Finding finding, Scene scene) {
        Optional<String> recalled = scene.message().recalled();
        if (scene.heard().is(MessageType.RECALL)) {
            Optional<OpenCase> open =
                    recalled.flatMap(id -> scene.cases().holding(scene.message().group(), id));
            return List.of(
                    Decisions.own(scene, Outcomes.bound(finding.kind(), open, finding.confidence(), finding.why())));
        }
        return joins(
                finding,
                scene,
                Threads.quoted(scene)
                        .or(() -> Threads.ownLast(scene))
                        .or(() -> known(scene)
                                .filter(open ->
                                        open.reporter().equals(scene.message().sender()))));
    }

    /** Who told of a case a moment ago goes on telling, also where it sounds like asking. */
    private List<Decision> asks(Finding finding, Scene scene) {
        return Threads.own(scene)
                .filter(open -> !scene.heard().reading().has(Sense.PROGRESS))
                .map(open -> added(scene, open, SUPPLEMENT, List.of(), 0.7, "同一人接着说这件事"))
                .orElseGet(() -> touches(finding, scene));
    }

    /** Speaks of a case without adding to it. */
    private List<Decision> touches(Finding finding, Scene scene) {
        Optional<OpenCase> open = Threads.quoted(scene)
                .or(() -> numbered(scene))
                .or(() -> Threads.lately(scene, sameCategory(scene)))
                .or(() -> finding.kind() == OutcomeKind.COMMAND ? Optional.empty() : known(scene));
        Outcome outcome = Outcomes.bound(finding.kind(), open, finding.confidence(), finding.why());
        boolean evidence = finding.kind() == OutcomeKind.COMMAND && open.isPresent();
        return evidence
                ? Decisions.of(scene, outcome, pictures(scene), open.get())
                : List.of(Decisions.own(scene, outcome));
    }

    private List<Decision> alone(Finding finding, Scene scene) {
        return List.of(Decisions.own(scene, Outcome.of(finding.kind(), finding.confidence(), finding.why())));
    }

    private List<Decision> added(
            Scene scene, OpenCase open, OutcomeKind as, List<Said> earlier, double confidence, String why) {
        Heard heard = scene.heard();
        String place = heard.is(MessageType.LOCATION) ? heard.text() : extractor.place(heard);
        Addition addition = new Addition(
                scene.message(),
                as,
                ids(earlier),
                open.place() == null || as == CORRECTION || heard.is(MessageType.LOCATION) ? place : null,
                Headcount.households(heard.text()),
                Headcount.persons(heard.text()),
                why);
        OpenCase after = scene.cases().add(open, addition);
        return Decisions.of(scene, Outcomes.added(addition, place, after, confidence), earlier, after);
    }

    private Optional<OpenCase> supported(Scene scene) {
        if (scene.message().quoted().isPresent()) {
            return Threads.quoted(scene);
        }
        boolean chain = scene.recent(Threads.OWN)
                .anyMatch(said -> listener.hear(said.message()).reading().has(Sense.CHAINS));
        return chain ? Optional.empty() : seconded(scene);
    }

    private static Optional<OpenCase> seconded(Scene scene) {
        Heard heard = scene.heard();
        if (heard.seconds()) {
            return Threads.lately(scene, open -> true);
        }
        return heard.reading().namesAKind()
                ? Threads.lately(scene, open -> speaksOf(scene, open))
                : Threads.justNow(scene);
    }

    /** Others who suffer or cry for help right after a report, without saying "me too". */
    private static Optional<OpenCase> echoed(Scene scene) {
        Reading reading = scene.heard().reading();
        if (reading.idle() || scene.heard().text().length() > 2 * SHORT) {
            return Optional.empty();
        }
        if (scene.heard().ownShare() || reading.has(Sense.DEMANDS)) {
            return Threads.justNow(scene);
        }
        boolean suffers = reading.has(Sense.FAULTS) || reading.has(Sense.PROBLEMS);
        return suffers ? Threads.justNow(scene).filter(open -> speaksOf(scene, open)) : Optional.empty();
    }

    /** The case of this group that the words are about, though nobody spoke of it for a while. */
    private Optional<OpenCase> known(Scene scene) {
        Details details = extractor.details(scene.heard());
        if (!scene.heard().reading().tellsTheMatter()) {
            return Optional.empty();
        }
        Report probe = new Report(
                scene.message(),
                List.of(),
                scene.heard().text(),
                details.category(),
                details.urgency(),
                details.place(),
                null,
                null,
                false,
                false,
                0,
                "");
        return scene.cases().near(probe).stream()
                .filter(open -> open.group().equals(scene.message().group()))
                .filter(open ->
                        sameKind(open, details.category()) && Matcher.placesAgree(open.place(), details.place()))
                .findFirst();
    }

    private static boolean speaksOf(Scene scene, OpenCase open) {
        return scene.heard().reading().speaksOf(open.category().charAt(0));
    }

    private static boolean sameKind(OpenCase open, String category) {
        return open.category().charAt(0) == category.charAt(0);
    }

    private Optional<OpenCase> numbered(Scene scene) {
        var number = CommandPhrases.number(scene.heard().text());
        return number.isPresent() ? scene.cases().numbered(number.getAsInt()) : Optional.empty();
    }

    private Optional<OpenCase> answered(Scene scene) {
        return Threads.asked(scene).filter(open -> answers(scene, open));
    }

    private static boolean answers(Scene scene, OpenCase open) {
        return scene.message().sender().equals(open.reporter()) || scene.heard().role() == Role.DEPUTY;
    }

    private Predicate<OpenCase> sameCategory(Scene scene) {
        String category = extractor.category(scene.heard());
        return open -> open.category().equals(category);
    }

    private boolean sameMatter(OpenCase open, Details details) {
        return sameKind(open, details.category())
                || details.place() == null
                || open.place() == null
                || Matcher.placesAgree(open.place(), details.place());
    }

    /** The sender's words and pictures of the last minutes that wait for a problem. */
    private List<Said> fragments(Scene scene) {
        List<Said> waiting = new java.util.ArrayList<>(scene.ownRecent(Threads.OWN)
                .filter(said -> said.outcome().incident() == null && waits(said))
                .toList());
        Collections.reverse(waiting);
        return waiting;
    }

    private List<Said> pictures(Scene scene) {
        return fragments(scene).stream()
                .filter(said -> listener.hear(said.message()).shows())
                .toList();
    }

    private boolean waits(Said said) {
        OutcomeKind alone = detector.judge(listener.hear(said.message())).kind();
        return alone == SUPPLEMENT || alone == UNSURE || alone == OutcomeKind.QUESTION;
    }

    private static String words(List<Said> fragments, String last) {
        StringBuilder words = new StringBuilder();
        fragments.stream()
                .filter(said -> said.message().type() != MessageType.IMAGE)
                .forEach(said -> words.append(said.message().text()).append(' '));
        return words.append(last).toString();
    }

    private static List<String> ids(List<Said> messages) {
        return messages.stream().map(said -> said.message().id()).toList();
    }
}
