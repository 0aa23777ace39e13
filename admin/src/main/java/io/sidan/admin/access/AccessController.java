package io.sidan.admin.access;

import io.sidan.admin.account.Person;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.AccessLists;
import io.sidan.core.suggestion.AccessLog;
import io.sidan.core.suggestion.ClearText;
import io.sidan.core.suggestion.SuggestionSearch.Said;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Access lists of confidential cases, numbers in clear, and the log of who looked. */
@RestController
@RequestMapping("/api")
class AccessController {

    private final AccessLists lists;
    private final ClearText clear;
    private final AccessLog log;

    AccessController(AccessLists lists, ClearText clear, AccessLog log) {
        this.lists = lists;
        this.clear = clear;
        this.log = log;
    }

    /**
     * @param code of the deputy or unit; of staff the user name
     */
    record NewReader(
            @NotNull Role role,
            @NotBlank @Size(max = 128) String code,
            @NotBlank(message = "请写明理由") @Size(max = 100) String reason) {}

    record Reason(
            @NotBlank(message = "请写明为什么要看明文") @Size(max = 255)
            String reason) {}

    @GetMapping("/suggestions/{number}/readers")
    List<AccessLists.Reader> readers(@PathVariable String number, @AuthenticationPrincipal Person person) {
        return lists.of(number, person.actor());
    }

    @PostMapping("/suggestions/{number}/readers")
    @ResponseStatus(HttpStatus.CREATED)
    void grant(
            @PathVariable String number, @Valid @RequestBody NewReader reader, @AuthenticationPrincipal Person person) {
        lists.grant(number, reader.role(), reader.code(), reader.reason(), person.actor());
    }

    @DeleteMapping("/suggestions/{number}/readers/{role}/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(
            @PathVariable String number,
            @PathVariable Role role,
            @PathVariable String code,
            @AuthenticationPrincipal Person person) {
        lists.end(number, role, code, person.actor());
    }

    /** The messages of the case with phone and identity numbers in clear. */
    @PostMapping("/suggestions/{number}/unmask")
    List<Said> unmask(
            @PathVariable String number, @Valid @RequestBody Reason reason, @AuthenticationPrincipal Person person) {
        return clear.of(number, reason.reason(), person.actor());
    }

    @GetMapping("/access-log")
    @PreAuthorize("hasAnyRole('CHAIR', 'ADMIN')")
    AccessLog.Page log(
            @RequestParam(required = false) @Size(max = 24) String number,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
            @AuthenticationPrincipal Person person) {
        return log.page(person.actor(), number, page, size);
    }
}
