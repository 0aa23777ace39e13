package io.sidan.doctor;

import io.sidan.core.part.Part;
import io.sidan.core.part.Part.State;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks at everything in order and says in words how it is; what one examination cannot reach keeps none from being made. */
@Component
public class Doctor {

    private static final Map<State, String> MARKS = Map.of(State.FINE, "好", State.LOOK, "看", State.BAD, "坏");

    private final List<Examination> examinations;

    Doctor(List<Examination> examinations) {
        this.examinations = examinations;
    }

    /** Whether nothing is bad. */
    public boolean examine(PrintStream out) {
        List<Part> parts = examinations.stream().map(Doctor::look).toList();
        parts.forEach(part -> out.println(line(part)));
        return parts.stream().noneMatch(part -> part.state() == State.BAD);
    }

    private static Part look(Examination examination) {
        try {
            return examination.look();
        } catch (Exception unreachable) {
            return new Part(examination.toString(), State.BAD, "查不了：" + unreachable.getMessage(), "先把上面坏的修好，再查一遍");
        }
    }

    private static String line(Part part) {
        String next = part.next() == null ? "" : "\n      → " + part.next();
        return "[" + MARKS.get(part.state()) + "] " + part.name() + "：" + part.words() + next;
    }
}
