package io.sidan.core.statistics;

/**
 * How many cases of one level-1 category name one village as their place. A case that names two villages counts for
 * both.
 *
 * @param category one letter
 */
public record Heat(String village, String district, String category, long total, long open) {}
