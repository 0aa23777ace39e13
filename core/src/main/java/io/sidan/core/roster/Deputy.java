package io.sidan.core.roster;

/** A deputy to the people's congress, by the channel's id of the person. */
public record Deputy(String code, String name, String district) {}
