package io.sidan;

/** The one program: it serves, parses, imports and measures. */
public final class Sidan {

    private Sidan() {}

    public static void main(String[] args) {
        System.out.println("Sidan");
    }
}
