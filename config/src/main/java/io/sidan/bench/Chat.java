package io.sidan.bench;

import java.nio.file.Path;

/**
 * A made-up chat file.
 *
 * @param open so many problems stand first, each of a place of its own
 * @param messages so many messages of mixed talk follow, the ones that are measured
 */
public record Chat(Path file, int open, int messages) {}
