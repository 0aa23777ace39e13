package io.sidan.media;

import io.sidan.core.media.MediaSource;
import io.sidan.core.media.MediaUnavailable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A channel's media in parts, which can be made to fail or to die in the middle; it keeps what it was asked for. */
final class Parts implements MediaSource {

    static final String CHANNEL = "parts";

    private final Map<String, List<byte[]>> media = new HashMap<>();
    private final Map<String, Integer> deaths = new HashMap<>();
    private final Set<String> down = ConcurrentHashMap.newKeySet();
    private final List<String> asked = new ArrayList<>();
    private final List<String> released = new ArrayList<>();

    /** The process that fetches is gone. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    Parts has(String reference, byte[]... parts) {
        media.put(reference, List.of(parts));
        return this;
    }

    Parts diesOnceAt(String reference, int part) {
        deaths.put(reference, part);
        return this;
    }

    Parts isDown(String reference) {
        down.add(reference);
        return this;
    }

    Parts isUp(String reference) {
        down.remove(reference);
        return this;
    }

    /** Which parts of it were asked for, in order. */
    List<String> asked(String reference) {
        return asked.stream().filter(ask -> ask.startsWith(reference + "/")).toList();
    }

    List<String> released() {
        return released;
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public Part next(String reference, String resume) throws MediaUnavailable {
        int part = resume == null ? 0 : Integer.parseInt(resume);
        asked.add(reference + "/" + part);
        if (Integer.valueOf(part).equals(deaths.get(reference))) {
            deaths.remove(reference);
            throw new Death();
        }
        if (down.contains(reference)) {
            throw MediaUnavailable.now("对方没有回应", null);
        }
        List<byte[]> parts = media.get(reference);
        return new Part(parts.get(part), part + 1 == parts.size() ? null : String.valueOf(part + 1));
    }

    @Override
    public void release(String reference) {
        released.add(reference);
    }
}
