package io.sidan.core.review;

/** How near a message left alone was to being called a report; of the nearer ones more are drawn. */
public enum Stratum {
    NEAR(15),
    MIDDLE(9),
    FAR(6);

    private final int drawn;

    Stratum(int drawn) {
        this.drawn = drawn;
    }

    /** So many of it are drawn at once. */
    int drawn() {
        return drawn;
    }
}
