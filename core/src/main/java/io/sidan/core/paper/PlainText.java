package io.sidan.core.paper;

/** Text as a document can hold it: without the control characters that XML forbids. */
final class PlainText {

    private PlainText() {}

    static String of(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("\r\n", "\n");
    }
}
