/** The words by which reports are told from chatter, as shipped and as an operator changes them. */
package io.sidan.bot.intake.words;
