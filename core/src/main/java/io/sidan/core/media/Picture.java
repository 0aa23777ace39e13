package io.sidan.core.media;

/**
 * A photo drawn anew: nothing is left of what its file said beside the picture.
 *
 * @param jpeg the picture, its longer side at most 2,560 pixels
 * @param thumbnail a JPEG, its longer side at most 320 pixels
 * @param position where it was taken, or null; kept nowhere
 */
record Picture(byte[] jpeg, byte[] thumbnail, int width, int height, Position position) {}
