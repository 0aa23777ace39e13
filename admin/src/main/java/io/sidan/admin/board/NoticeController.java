package io.sidan.admin.board;

import io.sidan.admin.account.Person;
import io.sidan.core.board.Boards;
import io.sidan.core.board.Signpost;
import io.sidan.core.link.LinkProperties;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** 群公告: what the notice pinned in a district's groups, and printed for its wall, leads to. */
@RestController
class NoticeController {

    private final Boards boards;
    private final String site;

    NoticeController(Boards boards, LinkProperties links) {
        this.boards = boards;
        this.site = links.site();
    }

    /** @param url of the public board, as residents reach it */
    record Notice(String township, String district, String url) {}

    @GetMapping("/api/districts/{code}/notice")
    @PreAuthorize("hasAnyRole('POINT', 'STATION', 'CHAIR', 'ADMIN')")
    Notice of(@PathVariable String code, @AuthenticationPrincipal Person person) {
        Signpost post = boards.signpost(person.home(), code);
        return new Notice(post.township(), post.district(), root() + post.path());
    }

    private String root() {
        return StringUtils.hasText(site)
                ? StringUtils.trimTrailingCharacter(site, '/')
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
