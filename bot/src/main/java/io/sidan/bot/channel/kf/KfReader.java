package io.sidan.bot.channel.kf;

import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomClient;
import io.sidan.bot.channel.wecom.WecomFailed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Reads the accounts of 微信客服 (kf/sync_msg, document 94670): what came and the cursor are stored together, or not at all. */
@Component
class KfReader {

    private static final Logger log = LoggerFactory.getLogger(KfReader.class);

    /** Without a token WeCom allows few calls: the timer only catches what rang unheard. */
    private static final Duration UNRUNG = Duration.ofMinutes(5);

    private static final int PAGE = 1_000;
    private static final int ACCOUNTS = 100;
    private static final int MOST_IDLE = 10;
    private static final int BAD_TOKEN = 95007;

    private final Optional<WecomClient> client;
    private final KfAccounts accounts;
    private final KfHearing hearing;
    private final Clock clock;
    private final TransactionTemplate transaction;

    KfReader(Wecom wecom, KfAccounts accounts, KfHearing hearing, Clock clock, TransactionTemplate transaction) {
        this.client = wecom.through(Door.KF);
        this.accounts = accounts;
        this.hearing = hearing;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Which accounts there are (kf/account/list, document 94661). */
    void discover() {
        client.ifPresent(kf -> {
            int known = 0;
            JsonNode list;
            do {
                list = kf.post("/cgi-bin/kf/account/list", Map.of("offset", known, "limit", ACCOUNTS))
                        .path("account_list");
                for (JsonNode account : list) {
                    accounts.know(
                            account.path("open_kfid").asString(),
                            account.path("name").asString(""));
                }
                known += list.size();
            } while (list.size() == ACCOUNTS);
        });
    }

    /** Reads what rang, and now and then the others. */
    void round() {
        for (KfAccount due : accounts.due(UNRUNG)) {
            accounts.take(due.openKfid()).ifPresent(this::read);
        }
    }

    private void read(KfAccount account) {
        Instant began = clock.instant();
        try {
            readAll(account);
            accounts.done(account, began);
        } catch (WecomFailed failed) {
            log.warn("account {} of 微信客服 was not read: {}", account.openKfid(), failed.getMessage());
            accounts.fail(account.openKfid(), failed.getMessage());
        }
    }

    /** WeCom may say that there is more and bring nothing, several times over, but not for ever. */
    private void readAll(KfAccount account) {
        KfAccount at = account;
        int idle = 0;
        for (boolean more = true; more && !Thread.currentThread().isInterrupted(); ) {
            KfPage page = pull(at);
            idle = page.next().equals(at.reached()) ? idle + 1 : 0;
            more = page.more() && idle < MOST_IDLE;
            at = store(at, page);
        }
    }

    private KfPage pull(KfAccount account) {
        Optional<String> token = account.tokenAt(clock.instant());
        try {
            return pull(account, token);
        } catch (WecomFailed failed) {
            if (token.isPresent() && failed.code().orElse(0) == BAD_TOKEN) {
                return pull(account, Optional.empty());
            }
            throw failed;
        }
    }

    private KfPage pull(KfAccount account, Optional<String> token) {
        Map<String, Object> question = new HashMap<>();
        question.put("open_kfid", account.openKfid());
        question.put("cursor", account.reached());
        question.put("limit", PAGE);
        question.put("voice_format", 0);
        token.ifPresent(there -> question.put("token", there));
        return KfPage.of(client.orElseThrow().post("/cgi-bin/kf/sync_msg", question));
    }

    private KfAccount store(KfAccount account, KfPage page) {
        String next = page.next().isEmpty() ? account.reached() : page.next();
        transaction.executeWithoutResult(status -> {
            hearing.hear(account, page.messages());
            accounts.move(account, next);
        });
        return new KfAccount(
                account.openKfid(),
                account.name(),
                account.group(),
                next,
                account.token(),
                account.rungAt(),
                account.pulledAt(),
                null,
                null);
    }
}
