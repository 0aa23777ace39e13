package io.sidan.engine;

import java.nio.file.Path;

/** A path as both engines' configuration files take it, whatever characters it has. */
record Quoted(Path path) {

    @Override
    public String toString() {
        return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
