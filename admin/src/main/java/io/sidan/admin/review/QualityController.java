package io.sidan.admin.review;

import io.sidan.admin.account.Person;
import io.sidan.core.review.QualitySearch;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 识别质量: how well the machine hears, and the messages behind each number. */
@RestController
@RequestMapping("/api/quality")
class QualityController {

    private final QualitySearch quality;

    QualityController(QualitySearch quality) {
        this.quality = quality;
    }

    @GetMapping
    QualitySearch.Page weeks(@AuthenticationPrincipal Person person) {
        return quality.weeks(person.actor());
    }

    /** @param week any day of it */
    @GetMapping("/messages")
    List<QualitySearch.Line> behind(
            @RequestParam QualitySearch.Behind what,
            @RequestParam LocalDate week,
            @RequestParam(required = false) String group,
            @AuthenticationPrincipal Person person) {
        return quality.behind(what, week, group, person.actor());
    }
}
