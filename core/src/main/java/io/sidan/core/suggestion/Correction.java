package io.sidan.core.suggestion;

import io.sidan.core.message.Urgency;

/**
 * What a case says of itself and a person may put right; asked for, null leaves it as it is.
 *
 * @param title one line, at most 40 letters, masked before it is kept
 * @param place words that find the spot
 * @param district code or name
 * @param deputy code or name of who is to take it up
 */
public record Correction(String title, String category, String place, String district, Urgency urgency, String deputy) {

    /** What the ledger files a correction under. */
    public static final String CODE = "CORRECTED";

    public static final Correction NONE = new Correction(null, null, null, null, null, null);
}
