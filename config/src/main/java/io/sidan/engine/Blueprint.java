package io.sidan.engine;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** How one engine is set up, asked and reached. */
interface Blueprint {

    Engine engine();

    /** Makes what is missing, writes the configuration for this port, and returns the command that starts it. */
    List<String> prepare(int port) throws IOException;

    /** Whether it serves us by now. */
    boolean answers(int port);

    Map<String, String> settings(int port);
}
