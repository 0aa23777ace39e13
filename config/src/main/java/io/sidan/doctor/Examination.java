package io.sidan.doctor;

import io.sidan.core.part.Part;

/** Looks at one thing the program lives on. */
@FunctionalInterface
interface Examination {

    /** How it is; what it throws means that it could not even be looked at. */
    Part look() throws Exception;
}
