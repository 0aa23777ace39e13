package io.sidan.core.suggestion;

import io.sidan.core.privacy.Seal;
import io.sidan.core.privacy.UnreadableSeal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Proves the ledger: the chain of steps is whole, and every case stands as its last step left it. */
@Component
public class LedgerCheck {

    private static final int PAGE = 1_000;
    private static final int MOST_BROKEN = 100;

    private final StepMapper steps;
    private final SuggestionMapper suggestions;
    private final Seal seal;

    LedgerCheck(StepMapper steps, SuggestionMapper suggestions, Seal seal) {
        this.steps = steps;
        this.suggestions = suggestions;
        this.seal = seal;
    }

    /**
     * @param steps how many were checked
     * @param broken the first hundred faults, in words
     */
    public record Verification(boolean valid, long steps, List<String> broken) {}

    /** Looks at one moment of the ledger, though cases go on moving. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify() {
        List<String> broken = new ArrayList<>();
        long checked = 0;
        for (long township : steps.townships()) {
            checked += walk(township, broken);
        }
        compareRows(broken);
        return new Verification(
                broken.isEmpty(), checked, broken.stream().limit(MOST_BROKEN).toList());
    }

    private long walk(long township, List<String> broken) {
        Mark head = steps.head(township);
        long expected = 0;
        byte[] before = Ledger.GENESIS;
        List<Step> page = steps.after(township, 0, PAGE);
        while (!page.isEmpty() && broken.size() < MOST_BROKEN) {
            for (Step step : page) {
                check(step, ++expected, before, broken);
                expected = step.seq();
                before = step.hash();
            }
            page = steps.after(township, expected, PAGE);
        }
        if (head == null) {
            broken.add("台账的末尾不见了，只见 " + expected + " 步");
        } else if (head.seq() != expected || !Arrays.equals(head.hash(), before)) {
            broken.add("台账末尾不符：应有 " + head.seq() + " 步，现有 " + expected + " 步，或末步被改");
        }
        return steps.count(township);
    }

    private void check(Step step, long expected, byte[] before, List<String> broken) {
        if (step.seq() != expected) {
            broken.add("第 " + expected + " 步不见了");
        } else if (!Arrays.equals(step.previous(), before)) {
            broken.add("第 " + step.seq() + " 步接不上前一步");
        }
        if (!Arrays.equals(step.hash(), step.computeHash()) || !saysWhatItSaid(step)) {
            broken.add("第 " + step.seq() + " 步被改动过");
        }
    }

    private boolean saysWhatItSaid(Step step) {
        try {
            return step.says(seal.open(step.words()));
        } catch (UnreadableSeal altered) {
            return false;
        }
    }

    private void compareRows(List<String> broken) {
        List<Suggestion> page = suggestions.after(0, PAGE);
        while (!page.isEmpty() && broken.size() < MOST_BROKEN) {
            page.stream()
                    .filter(row -> !suggestions.isAsLastStepLeftIt(row.id(), row.digest()))
                    .forEach(row -> broken.add(row.number() + " 与台账最后一步不符"));
            page = suggestions.after(page.get(page.size() - 1).id(), PAGE);
        }
        suggestions.strayTraces(MOST_BROKEN).forEach(number -> broken.add(number + " 的答复或评价与台账不符"));
        suggestions.missing(MOST_BROKEN).forEach(id -> broken.add("台账里有、案卷里没有的件，内部号 " + id));
    }
}
