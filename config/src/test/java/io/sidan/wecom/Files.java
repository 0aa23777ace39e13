package io.sidan.wecom;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Temporary files (media/get, document 90254): any secret may fetch one by its media_id. */
public final class Files implements Api {

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    public void put(String mediaId, byte[] bytes) {
        files.put(mediaId, bytes);
    }

    @Override
    public String path() {
        return "/cgi-bin/media/get";
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public Set<String> secrets() {
        return Set.of("app", "kf", "contacts");
    }

    @Override
    public byte[] file(Call call) {
        byte[] file = files.get(call.parameter("media_id"));
        if (file == null) {
            throw new Refused(40007, "invalid media_id");
        }
        return file;
    }

    @Override
    public void answer(Call call, ObjectNode answer) {
        // every answer is a file
    }
}
