package io.sidan.admin.form;

import io.sidan.admin.account.Person;
import io.sidan.core.form.Exports;
import io.sidan.core.form.Form;
import io.sidan.core.form.FormFormat;
import io.sidan.core.form.FormScope;
import io.sidan.core.form.Forms;
import io.sidan.core.paper.Blanks;
import io.sidan.core.suggestion.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ten forms: looked at, and taken out one by one. */
@RestController
@RequestMapping("/api/forms")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN', 'POINT', 'DEPUTY')")
class FormController {

    private final Forms forms;
    private final Exports exports;
    private final Blanks blanks;
    private final Town town;

    FormController(Forms forms, Exports exports, Blanks blanks, Town town) {
        this.forms = forms;
        this.exports = exports;
        this.blanks = blanks;
        this.town = town;
    }

    record FormName(String code, String name) {}

    @GetMapping
    List<FormName> all() {
        return Arrays.stream(Form.values())
                .map(form -> new FormName(form.code(), form.title()))
                .toList();
    }

    /** The first rows, and what is missing in which. */
    @GetMapping("/{code}/preview")
    Forms.Preview preview(
            @PathVariable String code,
            @Valid @ParameterObject ScopeForm scope,
            @AuthenticationPrincipal Person person) {
        return forms.preview(form(code), scope(scope, person), person.actor());
    }

    /** The form itself, as a file. */
    @GetMapping("/{code}")
    void take(
            @PathVariable String code,
            @Valid @ParameterObject ScopeForm scope,
            @RequestParam(defaultValue = "xlsx") String format,
            @AuthenticationPrincipal Person person,
            HttpServletResponse response)
            throws IOException {
        Form form = form(code);
        FormFormat as = format(format);
        Exports.Wish wish = new Exports.Wish(List.of(form), scope(scope, person), as);
        Download out = new Download(response, form.title() + "." + as.ending(), as.type());
        exports.hand(wish, person.actor(), out);
        out.flush();
    }

    /** The Word template in use, for an operator to begin an own one with. */
    @GetMapping("/{code}/template")
    ResponseEntity<Resource> template(@PathVariable String code) {
        return ResponseEntity.ok()
                .header(
                        "Content-Disposition",
                        Download.named("form-" + form(code).code() + ".docx"))
                .contentType(MediaType.parseMediaType(FormFormat.DOCX.type()))
                .body(blanks.resource("form-" + form(code).code()));
    }

    static Form form(String code) {
        return Form.of(code).orElseThrow(() -> Refusal.missing("没有「" + code + "」这张表"));
    }

    static FormFormat format(String word) {
        return Arrays.stream(FormFormat.values())
                .filter(format -> format.ending().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> Refusal.incomplete("format", "格式只有 xlsx 和 docx"));
    }

    private FormScope scope(ScopeForm scope, Person person) {
        return forms.scope(scope.scope(town.of(person, scope.simulated())), person.actor());
    }
}
