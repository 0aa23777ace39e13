package io.sidan.core.media;

/** Where a photo was taken, in degrees of WGS 84. */
public record Position(double latitude, double longitude) {}
