package io.sidan.bot.channel.kf;

import io.sidan.core.roster.ChatGroups;
import io.sidan.core.suggestion.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of 微信客服, and of which group the records are that are forwarded to each. */
@RestController
@RequestMapping("/api/channels/kf/accounts")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class KfController {

    private final KfAccounts accounts;
    private final ChatGroups groups;

    KfController(KfAccounts accounts, ChatGroups groups) {
        this.accounts = accounts;
        this.groups = groups;
    }

    /** @param group code, or null where records go to a group of the account's own */
    record Account(String id, String name, String group, Instant pulledAt, String fault) {}

    /** @param group code; null or empty for none */
    record Home(@Size(max = 128) String group) {}

    @GetMapping
    List<Account> all() {
        return accounts.all().stream()
                .map(one -> new Account(one.openKfid(), one.name(), one.group(), one.pulledAt(), one.fault()))
                .toList();
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bind(@PathVariable @Size(max = 64) String id, @Valid @RequestBody Home home) {
        String group = home.group() == null || home.group().isBlank() ? null : home.group();
        if (group != null && groups.find(group).isEmpty()) {
            throw Refusal.incomplete("group", "没有「" + group + "」这个群");
        }
        if (!accounts.bind(id, group)) {
            throw Refusal.missing("没有「" + id + "」这个客服账号");
        }
    }
}
