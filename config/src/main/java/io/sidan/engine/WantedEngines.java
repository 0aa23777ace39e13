package io.sidan.engine;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The engines for which the settings name no server. */
final class WantedEngines {

    private static final String[] REDIS = {
        "spring.data.redis.host",
        "spring.data.redis.url",
        "spring.data.redis.cluster.nodes",
        "spring.data.redis.sentinel.nodes",
        "spring.data.redis.masterreplica.nodes"
    };

    private final Binder settings;

    private WantedEngines(Binder settings) {
        this.settings = settings;
    }

    static Set<Engine> in(Environment environment) {
        WantedEngines settings = new WantedEngines(Binder.get(environment));
        Set<Engine> wanted = EnumSet.noneOf(Engine.class);
        if (settings.nameNone(Engine.MARIADB.setting())) {
            wanted.add(Engine.MARIADB);
        }
        if (settings.nameNone(REDIS)) {
            wanted.add(Engine.REDIS);
        }
        return wanted;
    }

    /** An empty setting, as {@code url: ${DB:}} leaves it, names nothing either. */
    private boolean nameNone(String... names) {
        return Arrays.stream(names)
                .allMatch(name -> settings.bind(name, Bindable.listOf(String.class)).orElse(List.of()).stream()
                        .allMatch(String::isBlank));
    }
}
