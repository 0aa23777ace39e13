/** What a text is about, by the rare pairs of characters in it, so that two texts can be compared. */
package io.sidan.bot.intake.gist;
