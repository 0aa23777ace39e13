package io.sidan.admin.form;

import io.sidan.admin.account.Person;
import io.sidan.core.form.ExportLine;
import io.sidan.core.form.Exports;
import io.sidan.core.form.FormFormat;
import io.sidan.core.form.FormScope;
import io.sidan.core.form.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.PathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** Forms taken out several at once, behind; and the log of all that was taken out. */
@RestController
@RequestMapping("/api/exports")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class ExportController {

    private final Exports exports;
    private final Forms forms;
    private final Town town;

    ExportController(Exports exports, Forms forms, Town town) {
        this.exports = exports;
        this.forms = forms;
        this.town = town;
    }

    /**
     * @param forms codes; several together are a zip
     * @param deputy code or name of the deputy they are of
     * @param station code or name of the venue they are of
     */
    record ExportForm(
            @NotNull @Size(min = 1, max = 10) List<@NotNull @Size(max = 32) String> forms,
            LocalDate from,
            LocalDate to,
            @NotNull @Size(max = 8) String format,
            @Size(max = 128) String deputy,
            @Size(max = 64) String station,
            Boolean simulated) {}

    record Begun(long id) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Begun begin(@Valid @RequestBody ExportForm form, @AuthenticationPrincipal Person person) {
        FormFormat format = FormController.format(form.format());
        FormScope scope =
                new FormScope(town.of(person, form.simulated()), form.from(), form.to(), form.deputy(), form.station());
        Exports.Wish wish = new Exports.Wish(
                form.forms().stream().map(FormController::form).toList(), forms.scope(scope, person.actor()), format);
        return new Begun(exports.begin(wish, person.actor()));
    }

    @GetMapping
    List<ExportLine> log(@AuthenticationPrincipal Person person) {
        return exports.log(person.home());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable long id, @AuthenticationPrincipal Person person) {
        exports.cancel(person.home(), id);
    }

    /** What was made without masking is fetched by those alone who see it so. */
    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(@PathVariable long id, @AuthenticationPrincipal Person person) {
        ExportLine line = exports.find(person.home(), id);
        forms.requireReadable(line, person.actor());
        return ResponseEntity.ok()
                .header("Content-Disposition", Download.named(line.fileName()))
                .header("Cache-Control", "no-store")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new PathResource(exports.file(person.home(), id)));
    }
}
