package io.sidan.seed;

import io.sidan.bot.channel.simulator.Premiere;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Plays the bundled day where somebody just tries the program: in an empty embedded store, with no channel to hear. */
@Component
class SampleDay {

    private static final Logger log = LoggerFactory.getLogger(SampleDay.class);

    private final Premiere premiere;
    private final boolean wanted;

    SampleDay(
            Premiere premiere,
            @Value("${sidan.sample:}") String sample,
            @Value("${sidan.embedded-store:false}") boolean embedded,
            @Value("${sidan.bridge.secret:}") String bridge) {
        this.premiere = premiere;
        this.wanted = sample.isBlank() ? embedded && bridge.isBlank() : Boolean.parseBoolean(sample);
    }

    void begin() {
        if (wanted) {
            premiere.first();
            log.info("开始演示黎侯镇的一天（模拟数据）：打开 /sim/ 看，也可以在那里一键清空；不要演示用 --sidan.sample=false");
        }
    }
}
