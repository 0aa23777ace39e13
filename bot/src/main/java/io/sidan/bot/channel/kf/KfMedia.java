package io.sidan.bot.channel.kf;

import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.core.media.MediaSource;
import io.sidan.core.media.MediaUnavailable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pictures, voice and files that came to 微信客服, also within forwarded records: by media_id, in one part. */
@Configuration(proxyBeanMethods = false)
class KfMedia {

    @Bean
    MediaSource writtenMedia(Wecom wecom) {
        return new Source(KfHearing.CHANNEL, wecom);
    }

    @Bean
    MediaSource forwardedMedia(Wecom wecom) {
        return new Source(KfHearing.FORWARDED, wecom);
    }

    private record Source(String channel, Wecom wecom) implements MediaSource {

        @Override
        public Part next(String reference, String resume) throws MediaUnavailable {
            return new Part(
                    wecom.through(Door.KF)
                            .orElseThrow(() -> MediaUnavailable.forGood("微信客服已经关了"))
                            .file(reference),
                    null);
        }
    }
}
