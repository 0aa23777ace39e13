package io.sidan.core.duty;

/** The id that the database gives a new row. */
public final class Key {

    private Long id;

    public long id() {
        return id;
    }
}
