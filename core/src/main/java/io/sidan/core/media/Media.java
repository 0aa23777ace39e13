package io.sidan.core.media;

/**
 * Bytes that are kept.
 *
 * @param hash sha256 of them
 * @param width of a picture in pixels, else null
 * @param height likewise
 */
record Media(byte[] hash, Format format, long bytes, Integer width, Integer height) {}
