package io.sidan.admin.clock;

import io.sidan.admin.account.Person;
import io.sidan.core.clock.Action;
import io.sidan.core.clock.Leg;
import io.sidan.core.clock.Rule;
import io.sidan.core.clock.Span;
import io.sidan.core.clock.Timetable;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is said to whom when: read by the station and the chair, changed by the administrator. */
@RestController
@RequestMapping("/api/clock")
class RuleController {

    private static final String READERS = "hasAnyRole('STATION', 'CHAIR', 'ADMIN')";

    private final Timetable timetable;

    RuleController(Timetable timetable) {
        this.timetable = timetable;
    }

    /**
     * @param urgency only for cases this urgent; null: for all
     * @param wording one that another rule uses
     * @param active false switches it off; a rule is never deleted
     */
    record RuleForm(
            @NotNull Leg leg,
            Urgency urgency,
            @NotNull Rule.Basis basis,
            @NotNull Rule.Side side,
            @NotNull(message = "请写明数量") Integer amount,
            @NotNull Span span,
            @NotNull Action action,
            @NotNull Role recipient,
            @NotBlank @Size(max = 64) String wording,
            @NotNull(message = "请写明夜里、放假响不响") Boolean atOnce,
            @NotNull(message = "请写明启用还是停用") Boolean active) {

        Rule rule(String code) {
            return new Rule(code, leg, urgency, basis, side, amount, span, action, recipient, wording, atOnce, active);
        }
    }

    /**
     * A rule as people read it.
     *
     * @param sentence the whole of it in words
     */
    record Shown(
            String code,
            Leg leg,
            String legLabel,
            Urgency urgency,
            Rule.Basis basis,
            Rule.Side side,
            int amount,
            Span span,
            Action action,
            Role recipient,
            String wording,
            boolean atOnce,
            boolean active,
            String sentence) {

        static Shown of(Rule rule) {
            return new Shown(
                    rule.code(),
                    rule.leg(),
                    rule.leg().label(),
                    rule.urgency(),
                    rule.basis(),
                    rule.side(),
                    rule.amount(),
                    rule.span(),
                    rule.action(),
                    rule.recipient(),
                    rule.wording(),
                    rule.atOnce(),
                    rule.active(),
                    rule.sentence());
        }
    }

    @GetMapping("/rules")
    @PreAuthorize(READERS)
    List<Shown> all() {
        return timetable.rules().stream().map(Shown::of).toList();
    }

    /** Changes a rule, or adds one under a new code; open cases follow it at once. */
    @PutMapping("/rules/{code}")
    @PreAuthorize("hasRole('ADMIN')")
    Shown change(@PathVariable String code, @Valid @RequestBody RuleForm form, @AuthenticationPrincipal Person person) {
        return Shown.of(timetable.change(form.rule(code), person.username()));
    }

    /** Who changed which rule or day, the latest first. */
    @GetMapping("/changes")
    @PreAuthorize(READERS)
    List<Timetable.Change> changes(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return timetable.changes(size);
    }
}
