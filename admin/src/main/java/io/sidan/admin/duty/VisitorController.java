package io.sidan.admin.duty;

import io.sidan.admin.account.Person;
import io.sidan.core.duty.reception.NewVisitor;
import io.sidan.core.duty.reception.ReceptionSearch;
import io.sidan.core.duty.reception.Receptions;
import io.sidan.core.duty.reception.Visitors;
import io.sidan.core.duty.reception.Way;
import io.sidan.core.message.Urgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 来访、来电、来信, and the one key that makes a case of each. Staff of a point enter and see those of their venue. */
@RestController
@RequestMapping("/api")
@PreAuthorize("hasAnyRole('POINT', 'STATION', 'CHAIR', 'ADMIN')")
class VisitorController {

    private final Visitors visitors;
    private final Receptions receptions;
    private final ReceptionSearch search;

    VisitorController(Visitors visitors, Receptions receptions, ReceptionSearch search) {
        this.visitors = visitors;
        this.receptions = receptions;
        this.search = search;
    }

    /**
     * @param station code or name of the venue; not needed on a reception day
     * @param deputy code or name of who received
     */
    record VisitorForm(
            @Size(max = 64) String station,
            @Size(max = 128) String deputy,
            @NotNull(message = "请选怎么来的") Way way,
            @NotBlank(message = "请写来访人") @Size(max = 40) String name,
            @Size(max = 32) String phone,
            @Size(max = 80) String address,
            @Size(max = 64) String village,

            @NotBlank(message = "请写反映的事") @Size(max = 10_000)
            String matter,

            @Size(max = 1_000) String reply) {

        NewVisitor of(Long reception, String venue) {
            String where = venue == null ? station : venue;
            return new NewVisitor(reception, where, deputy, way, name, phone, address, village, matter, reply);
        }
    }

    /** @param category code, or null for 其他 */
    record Kind(@Size(max = 8) String category, Urgency urgency) {}

    record Made(String number) {}

    record Kept(long id) {}

    @GetMapping("/receptions/{id}/visitors")
    List<ReceptionSearch.Visit> of(@PathVariable long id, @AuthenticationPrincipal Person person) {
        receptions.requireVenue(person.home(), id, person.station());
        return search.visitorsOf(person.home(), id);
    }

    @PostMapping("/receptions/{id}/visitors")
    @ResponseStatus(HttpStatus.CREATED)
    Kept enter(@PathVariable long id, @Valid @RequestBody VisitorForm visitor, @AuthenticationPrincipal Person person) {
        receptions.requireVenue(person.home(), id, person.station());
        return new Kept(visitors.enter(person.home(), visitor.of(id, null), person.username()));
    }

    /** Those who came, called or wrote on other days of the month. */
    @GetMapping("/visitors")
    List<ReceptionSearch.Visit> others(@RequestParam YearMonth month, @AuthenticationPrincipal Person person) {
        return search.visitors(person.home(), month, person.station());
    }

    @PostMapping("/visitors")
    @ResponseStatus(HttpStatus.CREATED)
    Kept enter(@Valid @RequestBody VisitorForm visitor, @AuthenticationPrincipal Person person) {
        return new Kept(visitors.enter(person.home(), visitor.of(null, person.station()), person.username()));
    }

    /** One key: a registered case of what this visitor told. */
    @PostMapping("/visitors/{id}/suggestion")
    Made suggest(@PathVariable long id, @Valid @RequestBody Kind kind, @AuthenticationPrincipal Person person) {
        Urgency urgency = kind.urgency() == null ? Urgency.NORMAL : kind.urgency();
        return new Made(visitors.suggest(person.home(), id, kind.category(), urgency, person.actor()));
    }
}
