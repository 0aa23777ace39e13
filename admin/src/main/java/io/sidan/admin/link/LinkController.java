package io.sidan.admin.link;

import io.sidan.admin.account.Person;
import io.sidan.core.link.Given;
import io.sidan.core.link.Link;
import io.sidan.core.link.LinkProperties;
import io.sidan.core.link.Links;
import io.sidan.core.roster.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Links made and ended by staff. An administrator ends them, but lets nobody in to a case. */
@RestController
@RequestMapping("/api")
class LinkController {

    private static final String STAFF = "hasAnyRole('POINT', 'STATION', 'CHAIR')";

    private final Links links;
    private final String site;

    LinkController(Links links, LinkProperties properties) {
        this.links = links;
        this.site = properties.site();
    }

    /**
     * @param code of a resident who told of the case too; else it goes to the reporter, the lead unit, the deputy
     */
    record NewLink(@NotNull Role role, @Size(max = 128) String code) {}

    /**
     * @param code of the deputy, or the name
     */
    record NewWorkbench(@NotBlank @Size(max = 128) String code) {}

    /**
     * @param url shown this once; the token stands behind the #, so that no server on the way writes it down
     */
    record Made(long id, Role role, String number, String url, Instant expiresAt) {}

    /** A link as staff see it. */
    record Kept(
            long id,
            Role role,
            String name,
            String madeBy,
            Instant madeAt,
            Instant expiresAt,
            Instant usedAt,
            boolean revoked) {

        static Kept of(Link link) {
            return new Kept(
                    link.id(),
                    link.role(),
                    link.name(),
                    link.madeBy(),
                    link.madeAt(),
                    link.expiresAt(),
                    link.usedAt(),
                    link.revokedAt() != null);
        }
    }

    @PostMapping("/suggestions/{number}/links")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(STAFF)
    Made give(@PathVariable String number, @Valid @RequestBody NewLink link, @AuthenticationPrincipal Person person) {
        return made(links.give(number, link.role(), link.code(), person.actor()));
    }

    @GetMapping("/suggestions/{number}/links")
    @PreAuthorize(STAFF)
    List<Kept> all(@PathVariable String number, @AuthenticationPrincipal Person person) {
        return links.of(number, person.actor()).stream().map(Kept::of).toList();
    }

    @PostMapping("/links")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(STAFF)
    Made giveWorkbench(@Valid @RequestBody NewWorkbench workbench, @AuthenticationPrincipal Person person) {
        return made(links.giveWorkbench(workbench.code(), person.actor()));
    }

    @DeleteMapping("/links/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('POINT', 'STATION', 'CHAIR', 'ADMIN')")
    void revoke(@PathVariable long id, @AuthenticationPrincipal Person person) {
        links.revoke(id, person.actor());
    }

    private Made made(Given given) {
        UriComponentsBuilder url = StringUtils.hasText(site)
                ? UriComponentsBuilder.fromUriString(site)
                : ServletUriComponentsBuilder.fromCurrentContextPath();
        return new Made(
                given.id(),
                given.role(),
                given.number(),
                url.path("/m/").fragment(given.token()).toUriString(),
                given.expiresAt());
    }
}
