package io.sidan.core.triage;

/**
 * What an act of triage has done.
 *
 * @param key of the item it was done with
 * @param number of the case it led to, or null
 * @param undo key by which it is taken back within ten minutes
 * @param sentence for the person who did it
 */
public record Done(String key, String number, String undo, String sentence) {}
