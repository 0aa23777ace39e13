package io.sidan.bot.channel.archive;

import io.sidan.bot.channel.wecom.WecomProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens the archive as it is set up: WeCom's own library, or a recording. */
@Component
class Sources {

    private final WecomProperties account;
    private final ArchiveProperties archive;
    private final JsonMapper json;

    Sources(WecomProperties account, ArchiveProperties archive, JsonMapper json) {
        this.account = account;
        this.archive = archive;
        this.json = json;
    }

    /** A handle of its own for who asks. */
    ArchiveSource open() throws ArchiveFault {
        try {
            return archive.isRecorded()
                    ? new RecordedSource(archive.recorded(), json)
                    : new NativeSource(account.corpId(), account.archive().secret(), archive, json);
        } catch (LinkageError unusable) {
            throw new ArchiveFault(ReturnCode.NO_LIBRARY, 0);
        }
    }
}
