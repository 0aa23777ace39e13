package io.sidan.admin.duty;

import io.sidan.admin.account.Person;
import io.sidan.core.duty.register.ContactHouseholds;
import io.sidan.core.duty.register.VillageSizes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 固定联系户 of each deputy, and how many live in each village. */
@RestController
@RequestMapping("/api")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class HouseholdController {

    private final ContactHouseholds households;
    private final VillageSizes sizes;

    HouseholdController(ContactHouseholds households, VillageSizes sizes) {
        this.households = households;
        this.sizes = sizes;
    }

    record HouseholdForm(
            @NotBlank(message = "请写户主") @Size(max = 40) String name,
            @Size(max = 32) String phone,
            @Size(max = 64) String village,
            @Size(max = 32) String frequency) {}

    record SizeForm(@Min(0) int households, @Min(0) int persons) {}

    @GetMapping("/deputies/{code}/households")
    List<ContactHouseholds.Kept> of(@PathVariable String code, @AuthenticationPrincipal Person person) {
        return households.of(person.home(), code);
    }

    @PostMapping("/deputies/{code}/households")
    @ResponseStatus(HttpStatus.CREATED)
    void add(
            @PathVariable String code, @Valid @RequestBody HouseholdForm form, @AuthenticationPrincipal Person person) {
        ContactHouseholds.Household household =
                new ContactHouseholds.Household(form.name(), form.phone(), form.village(), form.frequency());
        households.add(person.home(), code, household, person.username());
    }

    @DeleteMapping("/households/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable long id, @AuthenticationPrincipal Person person) {
        households.end(person.home(), id);
    }

    @GetMapping("/villages")
    @PreAuthorize("hasAnyRole('DEPUTY', 'POINT', 'STATION', 'CHAIR', 'ADMIN')")
    List<VillageSizes.Size> sizes(@AuthenticationPrincipal Person person) {
        return sizes.all(person.home());
    }

    @PutMapping("/villages/{village}/size")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void put(@PathVariable String village, @Valid @RequestBody SizeForm form, @AuthenticationPrincipal Person person) {
        sizes.put(person.home(), village, form.households(), form.persons(), person.username());
    }
}
