package io.sidan.admin.roster;

import io.sidan.admin.account.Person;
import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.roster.Days;
import io.sidan.core.roster.Rota;
import io.sidan.core.roster.Turn;
import io.sidan.core.suggestion.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whose turn of duty it is. */
@RestController
@RequestMapping("/api/rota")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class RotaController {

    private final Rota rota;
    private final Clock clock;

    RotaController(Rota rota, Clock clock) {
        this.rota = rota;
        this.clock = clock;
    }

    /**
     * @param group code of the group; or {@code district}
     * @param deputy code or name
     * @param to the last day
     */
    record NewTurn(
            @Size(max = 128) String group,
            @Size(max = 64) String district,
            @NotBlank @Size(max = 128) String deputy,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    /** The turns of today and later. */
    @GetMapping
    List<Turn> current(@AuthenticationPrincipal Person person) {
        return rota.from(person.home(), LocalDate.ofInstant(clock.instant(), WorkingDays.CHINA));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void enter(@Valid @RequestBody NewTurn turn, @AuthenticationPrincipal Person person) {
        Days days = new Days(turn.from(), turn.to());
        rota.enter(person.home(), turn.group(), turn.district(), turn.deputy(), days, person.username());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable long id, @AuthenticationPrincipal Person person) {
        if (!rota.cancel(person.home(), id, person.username())) {
            throw Refusal.missing("没有这一班，或已经撤掉");
        }
    }
}
