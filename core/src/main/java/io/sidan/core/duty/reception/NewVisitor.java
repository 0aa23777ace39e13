package io.sidan.core.duty.reception;

/**
 * Somebody who came, called or wrote.
 *
 * @param reception the reception day it was, or null on another day
 * @param station code or name of the venue; null: that of the reception day
 * @param deputy code or name of who received, or null
 * @param matter in the visitor's own words
 * @param reply what was answered on the spot, or null
 */
public record NewVisitor(
        Long reception,
        String station,
        String deputy,
        Way way,
        String name,
        String phone,
        String address,
        String village,
        String matter,
        String reply) {}
