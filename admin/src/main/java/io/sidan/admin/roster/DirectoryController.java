package io.sidan.admin.roster;

import io.sidan.admin.account.Person;
import io.sidan.core.roster.ChatGroup;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.roster.Directory;
import io.sidan.core.suggestion.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 代表与联络站: who serves where, and which group belongs to which district. */
@RestController
@RequestMapping("/api")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class DirectoryController {

    private final Directory directory;
    private final ChatGroups groups;

    DirectoryController(Directory directory, ChatGroups groups) {
        this.directory = directory;
        this.groups = groups;
    }

    record Everybody(
            List<Directory.Station> stations, List<Directory.Part> districts, List<Directory.Member> deputies) {}

    /** @param district code; null or empty for none */
    record Binding(@Size(max = 64) String district) {}

    @GetMapping("/directory")
    Everybody everybody(@AuthenticationPrincipal Person person) {
        long township = person.home();
        return new Everybody(directory.stations(township), directory.districts(township), directory.deputies(township));
    }

    @GetMapping("/groups")
    List<Directory.Group> groups(@AuthenticationPrincipal Person person) {
        return directory.groups(person.home());
    }

    @PutMapping("/groups/{code}/district")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bind(@PathVariable String code, @Valid @RequestBody Binding binding, @AuthenticationPrincipal Person person) {
        ChatGroup group = groups.find(code)
                .filter(known -> known.townshipId() == person.home())
                .orElseThrow(() -> Refusal.missing("没有「" + code + "」这个群"));
        String district = binding.district();
        directory.bind(group, district == null || district.isBlank() ? null : district, person.username());
    }
}
