package io.sidan.bot.channel.archive;

import com.tencent.wework.Finance;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * WeCom's own library, loaded into this process. It may take the process down: that is why reading can be a process of
 * its own. One handle, used by one thread.
 */
final class NativeSource implements ArchiveSource {

    private final ArchiveProperties archive;
    private final JsonMapper json;
    private final long sdk;

    NativeSource(String corp, String secret, ArchiveProperties archive, JsonMapper json) throws ArchiveFault {
        this.archive = archive;
        this.json = json;
        System.load(archive.library().toAbsolutePath().toString());
        this.sdk = Finance.NewSdk();
        int code = Finance.Init(sdk, corp, secret);
        if (code != 0) {
            Finance.DestroySdk(sdk);
            throw ArchiveFault.of(code);
        }
    }

    @Override
    public List<Envelope> pull(long after, int most) throws ArchiveFault {
        JsonNode answer = read(sliced(slice ->
                Finance.GetChatData(sdk, after, most, archive.proxy(), archive.proxyPassword(), seconds(), slice)));
        int code = answer.path("errcode").asInt(0);
        if (code != 0) {
            throw ArchiveFault.of(code);
        }
        List<Envelope> envelopes = new ArrayList<>();
        answer.path("chatdata").forEach(envelope -> envelopes.add(Envelope.of(envelope)));
        return envelopes;
    }

    @Override
    public String open(String key, String words) throws ArchiveFault {
        return sliced(slice -> Finance.DecryptData(sdk, key, words, slice));
    }

    @Override
    public MediaPart part(String file, String index) throws ArchiveFault {
        long media = Finance.NewMediaData();
        try {
            require(Finance.GetMediaData(sdk, index, file, archive.proxy(), archive.proxyPassword(), seconds(), media));
            return new MediaPart(
                    Finance.GetData(media), Finance.GetOutIndexBuf(media), Finance.IsMediaDataFinish(media) == 1);
        } finally {
            Finance.FreeMediaData(media);
        }
    }

    @Override
    public void close() {
        Finance.DestroySdk(sdk);
    }

    private JsonNode read(String answer) throws ArchiveFault {
        try {
            JsonNode tree = json.readTree(answer);
            if (tree.isObject()) {
                return tree;
            }
        } catch (JacksonException garbage) {
            // answered below: garbage passes
        }
        throw new ArchiveFault(ReturnCode.UNREADABLE, 0);
    }

    /** Calls what fills a slice, and answers what it holds then. */
    private static String sliced(Filling filling) throws ArchiveFault {
        long slice = Finance.NewSlice();
        try {
            require(filling.into(slice));
            return Finance.GetContentFromSlice(slice);
        } finally {
            Finance.FreeSlice(slice);
        }
    }

    private static void require(int code) throws ArchiveFault {
        if (code != 0) {
            throw ArchiveFault.of(code);
        }
    }

    private long seconds() {
        return Math.max(1, archive.timeout().toSeconds());
    }

    private interface Filling {
        int into(long slice);
    }
}
