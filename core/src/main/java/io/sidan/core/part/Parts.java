package io.sidan.core.part;

import java.util.List;

/** Who knows how some parts of the program are; asked whenever somebody opens the status page. */
@FunctionalInterface
public interface Parts {

    List<Part> parts();
}
