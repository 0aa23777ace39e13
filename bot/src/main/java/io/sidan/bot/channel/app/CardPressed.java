package io.sidan.bot.channel.app;

import java.time.Instant;

/**
 * Somebody pressed a button of a template card (document 90240); published in the transaction in which the command it
 * stands for is stored, as a message of that id.
 *
 * @param userid who pressed it
 * @param person the same by the code in the roster
 * @param task the card's task_id
 * @param button the button's key: the command as it would be typed
 * @param responseCode by which this card can be updated once, within 72 hours
 * @param message the id of the message, on the channel {@code app}, that the command became
 */
record CardPressed(
        String userid, String person, String task, String button, String responseCode, String message, Instant at) {}
