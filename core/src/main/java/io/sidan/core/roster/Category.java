package io.sidan.core.roster;

/**
 * One of the two-level categories.
 *
 * @param code such as {@code W2}; its first level is the letter
 * @param confidential matters of this kind are answered privately by default
 */
public record Category(String code, String name, String parent, boolean confidential) {}
