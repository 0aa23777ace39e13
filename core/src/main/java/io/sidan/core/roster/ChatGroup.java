package io.sidan.core.roster;

/**
 * A WeChat group.
 *
 * @param code the channel's id of the group
 * @param district code of the district it serves, or null while nobody has bound it (未绑定)
 */
public record ChatGroup(long id, long townshipId, String code, String name, String district) {}
