/** What a group was just talking about: its last half hour, and the cases that a message in it may belong to. */
package io.sidan.bot.intake.conversation;
