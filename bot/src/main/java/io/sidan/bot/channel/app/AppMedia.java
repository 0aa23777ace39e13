package io.sidan.bot.channel.app;

import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.core.media.MediaSource;
import io.sidan.core.media.MediaUnavailable;
import org.springframework.stereotype.Component;

/** Pictures and voice that members sent to the app: by MediaId, in one part. */
@Component
class AppMedia implements MediaSource {

    private final Wecom wecom;

    AppMedia(Wecom wecom) {
        this.wecom = wecom;
    }

    @Override
    public String channel() {
        return CallbackWork.CHANNEL;
    }

    @Override
    public Part next(String reference, String resume) throws MediaUnavailable {
        return new Part(
                wecom.through(Door.APP)
                        .orElseThrow(() -> MediaUnavailable.forGood("企业微信应用已经关了"))
                        .file(reference),
                null);
    }
}
