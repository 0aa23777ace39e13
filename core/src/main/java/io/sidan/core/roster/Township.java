package io.sidan.core.roster;

/**
 * @param prefix of its document numbers
 * @param version moves with every change of its roster
 */
public record Township(long id, String name, String county, String prefix, int version) {}
