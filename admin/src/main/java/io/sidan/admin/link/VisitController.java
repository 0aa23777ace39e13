package io.sidan.admin.link;

import io.sidan.core.link.LinkedCases;
import io.sidan.core.link.LinkedCases.Arrival;
import io.sidan.core.link.Shown;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Grade;
import io.sidan.core.suggestion.Move;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units, residents and deputies who come by a link: the token is their credential, so nobody is logged in here. */
@RestController
@RequestMapping("/api/links/{token}")
class VisitController {

    private final LinkedCases cases;

    VisitController(LinkedCases cases) {
        this.cases = cases;
    }

    /**
     * @param number of the case, on a deputy's workbench
     */
    record Form(
            @NotNull(message = "请写明要办哪一步") Move move,
            @Size(max = 24) String number,
            @Size(max = 10_000) String words,
            @Size(max = 32) String reason,
            LocalDate due,
            AnswerClass answerClass,
            @Size(max = 255) String contact,
            @Size(max = 20) List<@NotNull @Size(max = 255) String> evidence,
            Grade grade,
            Integer version) {

        Details details() {
            return new Details(
                    words, reason, null, null, null, due, answerClass, contact, evidence, null, null, grade, version);
        }
    }

    @GetMapping
    Arrival arrive(@PathVariable String token, @RequestParam(required = false) @Size(max = 24) String number) {
        return cases.arrive(token, number);
    }

    @PostMapping("/moves")
    Shown move(@PathVariable String token, @Valid @RequestBody Form form) {
        return cases.move(token, form.number(), form.move(), form.details());
    }
}
