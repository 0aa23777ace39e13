package io.sidan.admin.roster;

import io.sidan.admin.account.Person;
import io.sidan.core.roster.Unit;
import io.sidan.core.roster.Units;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which unit a category's cases are dispatched to unless somebody says otherwise. */
@RestController
@RequestMapping("/api/default-units")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class DefaultUnitController {

    private final Units units;

    DefaultUnitController(Units units) {
        this.units = units;
    }

    /**
     * @param unit code or name
     */
    record Choice(@NotBlank @Size(max = 128) String unit) {}

    @GetMapping
    List<Units.Charge> all(@AuthenticationPrincipal Person person) {
        return units.charges(person.home());
    }

    @PutMapping("/{category}")
    Units.Charge choose(
            @PathVariable String category, @Valid @RequestBody Choice choice, @AuthenticationPrincipal Person person) {
        Unit unit = units.makeDefault(person.home(), category, choice.unit(), person.username());
        return new Units.Charge(category, unit);
    }
}
