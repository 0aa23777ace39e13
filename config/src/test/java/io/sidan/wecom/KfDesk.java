package io.sidan.wecom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 微信客服 of the stand-in: its accounts (document 94661) and what was written to them (sync_msg, document 94670). */
public final class KfDesk {

    public static final String LIST = "/cgi-bin/kf/account/list";
    public static final String SYNC = "/cgi-bin/kf/sync_msg";

    private static final Set<String> SECRETS = Set.of("kf");

    private final JsonMapper json = new JsonMapper();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, List<JsonNode>> written = new ConcurrentHashMap<>();
    private volatile int pageSize = 1_000;
    private volatile boolean emptyFirst;

    public KfDesk account(String openKfid, String name) {
        names.put(openKfid, name);
        written.put(openKfid, new ArrayList<>());
        return this;
    }

    /** @param message as sync_msg gives it, in JSON, with ' for " */
    public void write(String openKfid, String message) {
        List<JsonNode> all = written.get(openKfid);
        synchronized (all) {
            all.add(json.readTree(message.replace('\'', '"')));
        }
    }

    public void write(String openKfid, JsonNode message) {
        List<JsonNode> all = written.get(openKfid);
        synchronized (all) {
            all.add(message);
        }
    }

    /** Gives at most so many in one answer, whatever is asked for. */
    public void givePagesOf(int size) {
        pageSize = size;
    }

    /** The next answer is empty and says that there is more, as documented to happen. */
    public void beEmptyFirst() {
        emptyFirst = true;
    }

    public Api[] apis() {
        return new Api[] {list(), sync()};
    }

    private Api list() {
        return new Posted(LIST, SECRETS, (call, answer) -> {
            int offset = call.number("offset", 0, Integer.MAX_VALUE);
            int limit = call.number("limit", 1, 100);
            var accounts = answer.putArray("account_list");
            names.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .skip(offset)
                    .limit(limit)
                    .forEach(account -> accounts.addObject()
                            .put("open_kfid", account.getKey())
                            .put("name", account.getValue())
                            .put("avatar", "https://wework.qpic.cn/x/0"));
        });
    }

    private Api sync() {
        return new Posted(SYNC, SECRETS, (call, answer) -> {
            List<JsonNode> all = written.get(call.words("open_kfid", 64));
            if (all == null) {
                throw new Refused(95000, "invalid open_kfid");
            }
            if (call.body().path("token").asString("").startsWith("old")) {
                throw new Refused(95007, "invalid msg token");
            }
            give(all, call.body().path("cursor").asString(""), call.number("limit", 1, 1_000), answer);
        });
    }

    private void give(List<JsonNode> all, String cursor, int limit, ObjectNode answer) {
        if (cursor.length() > 64 || !cursor.matches("(c\\d+)?")) {
            throw new Refused(40058, "invalid cursor");
        }
        int from = cursor.isEmpty() ? 0 : Integer.parseInt(cursor.substring(1));
        synchronized (all) {
            int to = emptyFirst ? from : Math.min(all.size(), from + Math.min(limit, pageSize));
            emptyFirst = false;
            answer.put("next_cursor", "c" + to).put("has_more", to < all.size() ? 1 : 0);
            var messages = answer.putArray("msg_list");
            all.subList(from, to).forEach(messages::add);
        }
    }
}
