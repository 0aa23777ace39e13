/** What was learned from many messages, kept as numbers alone: no text can be read back from it. */
package io.sidan.bot.intake.model;
