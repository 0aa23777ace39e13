package io.sidan.page;

/** The two sizes every page is looked at. */
public enum Screen {
    DESK(1440, 900),
    PHONE(390, 844);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
