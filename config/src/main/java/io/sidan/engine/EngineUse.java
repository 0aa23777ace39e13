package io.sidan.engine;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What a program does about embedded engines: the setting {@code sidan.engines}. */
enum EngineUse {
    /** It starts its own and is refused where another process holds the data folder: the default. */
    START,
    /** It uses those of the process that holds the data folder, and starts its own where none does. */
    JOIN,
    /** It starts none and needs none. */
    OFF;

    static EngineUse in(Environment environment) {
        return Binder.get(environment).bind("sidan.engines", EngineUse.class).orElse(START);
    }
}
