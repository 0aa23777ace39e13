/** The day's message to a residents' group, which a member of staff lets through. */
package io.sidan.bot.channel.digest;
