package io.sidan.bot.channel.wecom;

import io.sidan.wecom.WecomServer;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as they are bound from application.yml. */
final class WecomSettings {

    private WecomSettings() {}

    static WecomProperties of(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("sidan.wecom", WecomProperties.class);
    }

    /** Of the stand-in's account, some of them different. */
    static WecomProperties of(WecomServer server, Map<String, String> different) {
        Map<String, String> settings = new HashMap<>();
        for (String setting : server.settings()) {
            int is = setting.indexOf('=');
            settings.put(setting.substring(0, is), setting.substring(is + 1));
        }
        settings.putAll(different);
        return of(settings);
    }
}
