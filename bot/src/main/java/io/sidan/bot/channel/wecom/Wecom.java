package io.sidan.bot.channel.wecom;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The WeCom account: one client for each secret that is set. */
@Component
public class Wecom {

    private final WecomProperties settings;
    private final Map<Door, WecomClient> clients = new EnumMap<>(Door.class);

    Wecom(WecomProperties settings, StringRedisTemplate redis, JsonMapper json) {
        this.settings = settings;
        for (Door door : Door.values()) {
            if (settings.opens(door)) {
                clients.put(door, new WecomClient(door, Line.through(door, settings, redis), json));
            }
        }
    }

    public Optional<WecomClient> through(Door door) {
        return Optional.ofNullable(clients.get(door));
    }

    public boolean isOpen(Door door) {
        return clients.containsKey(door);
    }

    public WecomProperties settings() {
        return settings;
    }
}
